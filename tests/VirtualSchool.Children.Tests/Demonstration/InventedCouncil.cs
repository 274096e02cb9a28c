using VirtualSchool.Children.Demonstration;
using VirtualSchool.Children.Demonstration.Lives;
using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Tests.Demonstration;

/// <summary>The demonstration's children in memory, without a database.</summary>
internal sealed class InventedCouncil
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private InventedCouncil(DemonstrationSize size, int seed, DateOnly today)
    {
        World = new DemonstrationWorld(size, seed, today, new Progress<string>()) { People = People(size) };
        Schools = new InventedSchools(World, World.People[Role.DesignatedTeacher]);
        var inUseFrom = new AcademicYear(AcademicYear.Of(today).StartYear - 1).From;
        Children = [.. new ChildRecords(World, Schools, new Caseloads(World, inUseFrom)).Write(CouncilLives.Make(World))];
    }

    public DemonstrationWorld World { get; }

    public InventedSchools Schools { get; }

    public IReadOnlyList<Child> Children { get; }

    public static InventedCouncil Shipped(int seed = 1, DateOnly? today = null) => new(DemonstrationSize.Shipped, seed, today ?? Today);

    public static InventedCouncil Of(int children) => new(DemonstrationSize.Of(children), 1, Today);

    private static Dictionary<Role, IReadOnlyList<KnownPerson>> People(DemonstrationSize size) => new()
    {
        [Role.Adviser] = Some(size.Advisers),
        [Role.SocialWorker] = Some(size.SocialWorkers),
        [Role.DesignatedTeacher] = Some(size.Schools),
    };

    private static List<KnownPerson> Some(int howMany) => [.. Enumerable.Range(0, howMany).Select(n => new KnownPerson(PersonId.New(), $"Person {n}", $"person{n}@example.org"))];
}
