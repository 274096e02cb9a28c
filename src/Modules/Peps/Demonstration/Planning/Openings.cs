using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Opening;

namespace VirtualSchool.Peps.Demonstration.Planning;

/// <summary>A plan to be opened with its reference and deadlines.</summary>
internal sealed record PlanOpening(PlannedPlan Planned, PepWithDeadlines Deadlines, string Reference);

/// <summary>Gives planned plans the deadlines that the council's rules give, and references in the order in which they were opened.</summary>
internal sealed class Openings(PepsDbContext data, TemplateLibrary templates, PepDeadlines deadlines)
{
    public async Task<IReadOnlyList<PlanOpening>> OfAsync(IReadOnlyList<PlannedPlan> planned, DateOnly today, CancellationToken cancel)
    {
        var wanted = planned.Where(p => p.Child.BornOn.AddYears(3) <= today).OrderBy(p => p.OpenedOn).ToList();
        var counted = new Dictionary<PepToOpen, PepWithDeadlines>();
        foreach (var sameDay in wanted.GroupBy(p => (p.ToOpen.Kind == PepKind.Termly, p.ToOpen.Kind == PepKind.Termly ? p.OpenedOn : today)))
            foreach (var found in await deadlines.ForAsync([.. sameDay.Select(p => new PepOfAge(p.ToOpen, templates.For(p.Child.YearGroup!.Value, p.OpenedOn)!, p.Child.SchoolUrn is not null))], sameDay.Key.Item2, cancel))
                counted[found.Plan] = found;
        var numbers = await data.NextNumbersAsync(wanted.Count, cancel);
        return [.. wanted.Zip(numbers, (plan, number) => new PlanOpening(plan, counted[plan.ToOpen], PepReference.Of(plan.OpenedOn, number)))];
    }
}
