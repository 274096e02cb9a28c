using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration;

/// <summary>Tells the modules above what they need to know of each child.</summary>
internal sealed class KnownChildren(DemonstrationWorld world, InventedSchools schools)
{
    private readonly List<KnownChild> _all = [];
    private readonly Dictionary<PersonId, KnownPerson> _people = world.People.Values.SelectMany(p => p).ToDictionary(p => p.Id);
    private readonly Dictionary<int, KnownPerson> _teachers = schools.All.ToDictionary(e => e.School.Urn, e => e.Teacher);

    public IReadOnlyList<KnownChild> All => _all;

    public void Add(IEnumerable<Child> children) => _all.AddRange(children.Select(Of));

    // A school that became an academy is no change of school.
    private static DateOnly? Since(Child child, SchoolPlace? place) => place is { TookPlaceOf: { } before }
        ? Since(child, child.Places.FirstOrDefault(p => p.SchoolUrn == before && p.Until == place.From)) ?? place.From
        : place?.From;

    private KnownChild Of(Child child) => new()
    {
        Id = child.Id,
        Name = child.ShownName,
        Initials = child.Initials,
        FirstName = child.KnownAs ?? child.GivenName!,
        BornOn = child.BornOn,
        YearGroup = child.YearGroup,
        Sen = child.SenProvision,
        InCareSince = child.InCareSince,
        LeftCareOn = child.LeftCareOn,
        DiedOn = child.DiedOn,
        SchoolUrn = child.SchoolUrn,
        SchoolName = child.SchoolName,
        AtSchoolSince = Since(child, child.PlaceOn(world.Today)),
        Adviser = child.AdviserId is { } adviser ? _people[adviser] : null,
        Worker = child.WorkerId is { } worker ? _people[worker] : null,
        Teacher = child.SchoolUrn is { } urn ? _teachers[urn] : null,
    };
}
