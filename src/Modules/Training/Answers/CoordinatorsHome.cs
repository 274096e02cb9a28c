using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Pages;
using VirtualSchool.Training.Pages.Board;
using VirtualSchool.Training.Pages.Planned;

namespace VirtualSchool.Training.Answers;

/// <summary>The training coordinator's home page: what needs a decision, what has no date, what comes next.</summary>
internal sealed class CoordinatorsHome(IMediator mediator, EventRows rows, BoardTallies tallies, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int HarmOfTooFew = 12;
    private const int HarmOfNoDate = 30;
    private const int HarmOfNext = 45;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingCoordinator)) return;
        var today = clock.Today();
        var tally = await tallies.OnAsync(today, cancel);
        if (tally.BelowMinimum > 0) await AddTooFewAsync(gather, tally, today, cancel);
        if (tally.PlannedSoon > 0) await AddPlannedAsync(gather, tally, cancel);
        if (tally.Ahead > 0) await AddNextAsync(gather, tally, today, cancel);
    }

    private async Task AddTooFewAsync(Gather<HomeCard> gather, BoardTally tally, DateOnly today, CancellationToken cancel)
    {
        var few = await rows.FirstAsync(BoardView.BelowMinimum, today, tally.DecideUntil, Few, cancel);
        gather.Add(new HomeCard("Too few booked", HarmOfTooFew, $"{Words.Count(tally.BelowMinimum, "event")} within weeks {(tally.BelowMinimum == 1 ? "has" : "have")} fewer people than needed: decide whether {(tally.BelowMinimum == 1 ? "it takes" : "they take")} place.",
            [.. few.Select(r => Item(r) with { State = $"{r.Taken} of at least {r.Minimum}", Tone = Tone.Bad })])
        {
            All = new PanelLink("All below their minimum", $"{TrainingLinks.Board}?view={BoardView.BelowMinimum}"),
        });
    }

    private async Task AddPlannedAsync(Gather<HomeCard> gather, BoardTally tally, CancellationToken cancel)
    {
        var planned = await mediator.Send(new PlannedList(), cancel);
        gather.Add(new HomeCard("Planned without a date", HarmOfNoDate, $"{Words.Count(tally.PlannedSoon, "course is", "courses are")} planned for a month that is near, and {(tally.PlannedSoon == 1 ? "has" : "have")} no date.",
            [.. planned.Take(Math.Min(Few, tally.PlannedSoon)).Select(p => new HomeItem(null, p.Course, Words.Month(p.Month), TrainingLinks.ToNewOffering(p.CourseReference, p.Id)))])
        {
            All = new PanelLink("All planned courses", TrainingLinks.Planned),
        });
    }

    private async Task AddNextAsync(Gather<HomeCard> gather, BoardTally tally, DateOnly today, CancellationToken cancel)
    {
        var next = await rows.FirstAsync(BoardView.Ahead, today, tally.DecideUntil, Few, cancel);
        gather.Add(new HomeCard("Next events", HarmOfNext, $"{Words.Count(tally.Ahead, "event")} {(tally.Ahead == 1 ? "is" : "are")} published and to come.", [.. next.Select(Item)])
        {
            All = new PanelLink("All to come", TrainingLinks.Board),
        });
    }

    private static HomeItem Item(EventRow row) =>
        new(null, row.Course, $"{row.Reference}, {(row.FirstDay is { } day ? HouseTime.Short(day) : "no date yet")}: {row.Taken} of {Words.Count(row.Capacity, "place")} taken{(row.Waiting > 0 ? $", {row.Waiting} waiting" : "")}.", TrainingLinks.ToOffering(row.Reference))
        {
            State = row.IsFull ? "Full" : null,
            Tone = Tone.Moving,
        };
}
