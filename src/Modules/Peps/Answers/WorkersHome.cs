using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Answers;

/// <summary>The social worker's home page: my sections that wait, and the meetings ahead.</summary>
internal sealed class WorkersHome(PepsDbContext data, OpenPlans plans, TemplateLibrary templates, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 15;
    private const int HarmOfMeetings = 40;
    private const int Most = 30;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.SocialWorker)) return;
        var open = await plans.Within(gather.Sight).OrderBy(p => p.Pep.DueOn).ThenBy(p => p.Pep.Id).Take(Most).ToListAsync(cancel);
        var ids = open.Select(p => p.Pep.Id).ToList();
        var waiting = (await data.Set<SectionProgress>().AsNoTracking().Where(s => ids.Contains(s.PepId) && s.For == Holder.SocialWorker && s.DoneOn == null).OrderBy(s => s.DueOn).ThenBy(s => s.Place).ToListAsync(cancel))
            .Where(s => !s.IsDone).ToLookup(s => s.PepId);
        AddSections(gather, [.. open.Where(p => IsMine(p, waiting))], waiting);
        AddMeetings(gather, open);
    }

    private static bool IsMine(OpenPlan plan, ILookup<Guid, SectionProgress> waiting) =>
        plan.Pep is { State: PepState.Due, WaitingFor: Holder.SocialWorker } || (plan.Pep.State.IsBeingWritten() && waiting.Contains(plan.Pep.Id));

    private void AddSections(Gather<HomeCard> gather, IReadOnlyList<OpenPlan> mine, ILookup<Guid, SectionProgress> waiting)
    {
        if (mine.Count == 0) return;
        gather.Add(new HomeCard("My sections waiting", Harm, $"{Words.Count(mine.Count, "child", "children")}: your part is short, and school cannot finish without it.", [.. mine.Select(p => Item(p, [.. waiting[p.Pep.Id]]))])
        {
            All = new PanelLink("All plans", PepLinks.Board),
        });
    }

    private HomeItem Item(OpenPlan plan, IReadOnlyList<SectionProgress> waiting)
    {
        var template = templates.Find(plan.Pep.Template);
        var titles = string.Join(", ", waiting.Select(s => template?.Section(s.Section)?.Title ?? s.Section));
        var text = waiting.Count == 0 ? plan.Due : $"{titles}; due {HouseTime.Short(waiting[0].DueOn)}{About(template, plan.Pep)}";
        var href = waiting.Count == 0 ? PepLinks.To(plan.Pep.Reference) : PepLinks.ToSection(plan.Pep.Reference, waiting[0].Section);
        return plan.ToItem(clock.Today(), $"{plan.Pep.Reference}: {text}.") with { Href = href, Button = waiting.Count == 0 ? "Start this PEP" : "Write my part", Waiting = null };
    }

    private static string About(PepTemplate? template, Pep pep) =>
        template?.Minutes.FirstOrDefault(m => m.Owner == Owner.SocialWorker) is { } time ? $"; about {(pep.Previous is null ? time.First : time.Later)} minutes" : "";

    private void AddMeetings(Gather<HomeCard> gather, IReadOnlyList<OpenPlan> open)
    {
        var today = clock.Today();
        var ahead = open.Where(p => p.Pep.MeetingHeldOn is null && p.Pep.MeetingOn >= today).OrderBy(p => p.Pep.MeetingOn).ToList();
        if (ahead.Count == 0) return;
        gather.Add(new HomeCard("Meetings", HarmOfMeetings, $"{Words.Count(ahead.Count, "meeting")} ahead.", [.. ahead.Select(p => p.ToItem(today, Meeting(p.Pep)) with { State = null, Waiting = null })]));
    }

    private static string Meeting(Pep pep) => $"{pep.Reference}: {HouseTime.Short(pep.MeetingOn!.Value)} {pep.MeetingAt:HH\\:mm} {pep.MeetingPlace}".TrimEnd();
}
