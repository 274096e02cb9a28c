using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Peps.Pages.Board;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Answers;

/// <summary>The head's and the advisers' home page: what is late, what waits to be read, this week's meetings.</summary>
internal sealed class VirtualSchoolsHome(IMediator mediator, OpenPlans plans, BoardTallies tallies, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int HarmOfLate = 10;
    private const int HarmOfWriting = 15;
    private const int HarmOfReading = 20;
    private const int HarmOfMeetings = 40;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.Head) && !me.Roles.Contains(Role.Adviser)) return;
        var today = clock.Today();
        var term = Terms.Of(await mediator.Send(new FindTerm(today), cancel));
        var tally = await tallies.ForAsync(gather.Sight, term, today, cancel);
        var open = plans.Within(gather.Sight).Where(p => p.Pep.Term == term);
        await AddLateAsync(gather, open, tally, today, cancel);
        await AddWritingAsync(gather, open, tally, today, cancel);
        await AddReadingAsync(gather, open, tally, today, cancel);
        await AddMeetingsAsync(gather, open, today, cancel);
    }

    private static async Task AddLateAsync(Gather<HomeCard> gather, IQueryable<OpenPlan> open, BoardTally tally, DateOnly today, CancellationToken cancel)
    {
        if (tally.Late == 0) return;
        var late = await open.Where(p => BoardViews.MayBeLate.Contains(p.Pep.State) && p.Pep.DueOn < today).OrderBy(p => p.Pep.DueOn).ThenBy(p => p.Pep.Id).Take(Few).ToListAsync(cancel);
        gather.Add(new HomeCard("Late", HarmOfLate, $"{Words.Count(tally.Late, "PEP")} {(tally.Late == 1 ? "is" : "are")} late.", [.. late.Select(p => p.ToItem(today, $"{p.Pep.Reference}: {p.Due}."))])
        {
            All = new PanelLink($"All {tally.Late:N0} that are late", $"{PepLinks.Board}?view={BoardView.Late}"),
        });
    }

    private static async Task AddReadingAsync(Gather<HomeCard> gather, IQueryable<OpenPlan> open, BoardTally tally, DateOnly today, CancellationToken cancel)
    {
        if (tally.ToRead == 0) return;
        var sent = await open.Where(p => p.Pep.State == PepState.Submitted || p.Pep.State == PepState.InReview).OrderBy(p => p.Pep.WaitingSince).ThenBy(p => p.Pep.Id).Take(Few).ToListAsync(cancel);
        gather.Add(new HomeCard("To read and grade", HarmOfReading, $"{Words.Count(tally.ToRead, "PEP")} {(tally.ToRead == 1 ? "waits" : "wait")} to be read.",
            [.. sent.Select(p => p.ToItem(today, $"{p.Pep.Reference}, sent {Words.Day(p.Pep.SubmittedOn)}.") with { Href = PepLinks.ToReview(p.Pep.Reference), Waiting = null })])
        {
            All = new PanelLink("All that wait for the virtual school", $"{PepLinks.Board}?view={BoardView.VirtualSchool}"),
        });
    }

    // Without a school place there is no designated teacher: the virtual school writes that part itself.
    private static async Task AddWritingAsync(Gather<HomeCard> gather, IQueryable<OpenPlan> open, BoardTally tally, DateOnly today, CancellationToken cancel)
    {
        var ours = tally.VirtualSchool - tally.ToRead;
        if (ours == 0) return;
        var plans = await open.Where(p => p.Pep.WaitingFor == Holder.VirtualSchool && BoardViews.MayBeLate.Contains(p.Pep.State)).OrderBy(p => p.Pep.DueOn).ThenBy(p => p.Pep.Id).Take(Few).ToListAsync(cancel);
        gather.Add(new HomeCard("To write: no school place", HarmOfWriting, $"{Words.Count(ours, "PEP")} of {(ours == 1 ? "a child" : "children")} without a school place {(ours == 1 ? "waits" : "wait")} for our part.",
            [.. plans.Select(p => p.ToItem(today, $"{p.Pep.Reference}: {p.Due}.") with { Waiting = null })])
        {
            All = new PanelLink("All that wait for the virtual school", $"{PepLinks.Board}?view={BoardView.VirtualSchool}"),
        });
    }

    private static async Task AddMeetingsAsync(Gather<HomeCard> gather, IQueryable<OpenPlan> open, DateOnly today, CancellationToken cancel)
    {
        var until = today.AddDays(7);
        var ahead = await open.Where(p => p.Pep.MeetingHeldOn == null && p.Pep.MeetingOn >= today && p.Pep.MeetingOn < until).OrderBy(p => p.Pep.MeetingOn).Take(Few).ToListAsync(cancel);
        if (ahead.Count == 0) return;
        gather.Add(new HomeCard("Meetings this week", HarmOfMeetings, "The PEP meetings of the next seven days.",
            [.. ahead.Select(p => p.ToItem(today, $"{p.Pep.Reference}: {HouseTime.Short(p.Pep.MeetingOn!.Value)} {p.Pep.MeetingAt:HH\\:mm} {p.Pep.MeetingPlace}".TrimEnd()) with { State = null, Waiting = null })]));
    }
}
