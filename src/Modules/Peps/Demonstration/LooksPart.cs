using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Demonstration;

/// <summary>A fortnight of looks at children and plans, so that a newcomer finds in the log what it will hold.</summary>
internal sealed class LooksPart(PepsDbContext data, InventedLooks looks) : IDemonstrationPart
{
    private const int Days = 14;
    private const int ChildrenLookedAt = 60;

    public int Order => 800;

    public async Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        var dice = world.Dice("looks");
        var children = world.Children.Where(c => c.OnRoll).Take(ChildrenLookedAt).ToList();
        var plans = await PlansAsync([.. children.Select(c => c.Id)], cancel);
        foreach (var child in children)
            foreach (var (person, role) in Around(child))
                Look(world, dice, child, person, role, plans.GetValueOrDefault(child.Id));
    }

    private static IEnumerable<(KnownPerson Person, Role Role)> Around(KnownChild child)
    {
        if (child.Adviser is { } adviser) yield return (adviser, Role.Adviser);
        if (child.Worker is { } worker) yield return (worker, Role.SocialWorker);
        if (child.Teacher is { } teacher) yield return (teacher, Role.DesignatedTeacher);
    }

    private void Look(DemonstrationWorld world, Random dice, KnownChild child, KnownPerson person, Role role, string? plan)
    {
        var day = world.Today.AddDays(-dice.Next(1, Days + 1));
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return;
        var at = London.StartOf(day).AddMinutes((9 * 60) + dice.Next(8 * 60));
        looks.Add(person, role, at, ChildLinks.To(child.Id), child.Id);
        if (plan is not null) looks.Add(person, role, at.AddSeconds(dice.Next(20, 200)), PepLinks.To(plan), child.Id);
    }

    private Task<Dictionary<ChildId, string>> PlansAsync(List<ChildId> children, CancellationToken cancel) =>
        data.Set<Pep>().AsNoTracking().Where(p => children.Contains(p.Child)).GroupBy(p => p.Child, (child, plans) => new { child, Newest = plans.Max(p => p.Reference)! })
            .ToDictionaryAsync(p => p.child, p => p.Newest, cancel);
}
