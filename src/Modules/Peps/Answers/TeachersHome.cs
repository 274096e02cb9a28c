using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Answers;

/// <summary>"My pupils" on the designated teacher's home page: each pupil's plan, my part of it, and one big button.</summary>
internal sealed class TeachersHome(PepsDbContext data, OpenPlans plans, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 15;
    private const int Most = 30;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.DesignatedTeacher)) return;
        var pupils = await plans.Within(gather.Sight).OrderBy(p => p.Pep.DueOn).ThenBy(p => p.Pep.Id).Take(Most).ToListAsync(cancel);
        if (pupils.Count == 0) return;
        var ids = pupils.Select(p => p.Pep.Id).ToList();
        var parts = (await data.Set<SectionProgress>().AsNoTracking().Where(s => ids.Contains(s.PepId) && s.For == Holder.DesignatedTeacher && s.Required > 0).ToListAsync(cancel)).ToLookup(s => s.PepId);
        var schools = pupils.Select(p => p.Card.SchoolName).Distinct().Count();
        var mine = pupils.Count(p => p.Pep.WaitingFor == Holder.DesignatedTeacher);
        gather.Add(new HomeCard("My pupils", Harm, Meaning(pupils.Count, mine), [.. pupils.Select(p => Item(p, [.. parts[p.Pep.Id]], schools > 1))]) { All = new PanelLink("All plans", PepLinks.Board) });
    }

    private HomeItem Item(OpenPlan plan, IReadOnlyList<SectionProgress> mine, bool namesSchool)
    {
        var part = mine.Count == 0 ? "Not started" : $"My part done: {mine.Count(s => s.IsDone)} of {mine.Count}";
        var item = plan.ToItem(clock.Today(), $"{plan.Pep.Reference}{(namesSchool ? $", {plan.Card.SchoolName ?? "no school"}" : "")}: {part}; {plan.Due}.");
        return plan.Pep.WaitingFor == Holder.DesignatedTeacher ? item with { Button = Button(plan), Waiting = null } : item;
    }

    private static string Button(OpenPlan plan) => plan.Pep.State switch
    {
        PepState.Due => "Start this PEP",
        PepState.Returned => "See what to change",
        _ => $"Continue {plan.Card.Initials}'s PEP",
    };

    private static string Meaning(int all, int mine) =>
        mine == 0 ? $"{Words.Count(all, "plan")} open; none waits for you." : $"{Words.Count(all, "plan")} open; {mine} {(mine == 1 ? "waits" : "wait")} for you.";
}
