using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration;

/// <summary>Chooses one person a role for the sign-in page, so that each sees something worth seeing.</summary>
internal static class Introductions
{
    public static void Make(DemonstrationWorld world, InventedSchools schools)
    {
        var roll = world.Children.Where(c => c.OnRoll).ToList();
        world.Introduce(world.People[Role.Head][0].Id, $"Head of the virtual school: sees all {roll.Count:N0} children");
        Introduce(world, roll.Where(c => c.Adviser is not null).GroupBy(c => c.Adviser!).MaxBy(g => g.Count()), "Adviser with a caseload of", "children");
        Introduce(world, roll.Where(c => c.Teacher is not null).GroupBy(c => c.Teacher!).OrderByDescending(g => g.Key == schools.Large.Teacher).ThenByDescending(g => g.Count()).FirstOrDefault(), $"Designated teacher with", "pupils");
        Introduce(world, roll.Where(c => c.Teacher is not null && c.YearGroup is >= 3 and <= 6).GroupBy(c => c.Teacher!).FirstOrDefault(g => roll.Count(c => c.Teacher == g.Key) == 1), "Designated teacher with", "pupil");
        if (schools.Sharing is var (one, other)) world.Introduce(one.Teacher.Id, $"Designated teacher of two schools: {one.School.Name} and {other.School.Name}");
        Introduce(world, roll.Where(c => c.Worker is not null && c.YearGroup is not null).GroupBy(c => c.Worker!).MaxBy(g => g.Count()), "Social worker of", "children of school age");
        world.Introduce(world.People[Role.Administrator][0].Id, "Administrator: people and roles, no child’s record");
    }

    private static void Introduce(DemonstrationWorld world, IGrouping<KnownPerson, KnownChild>? group, string before, string after)
    {
        if (group is not null) world.Introduce(group.Key.Id, $"{before} {group.Count()} {after}{At(group)}");
    }

    private static string At(IGrouping<KnownPerson, KnownChild> group) =>
        group.First() is { Teacher: { } teacher, SchoolName: { } school } && teacher == group.Key ? $" at {school}" : "";
}
