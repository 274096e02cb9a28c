using System.Globalization;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Imports.Gias;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Schools;

/// <summary>Schools that never were, in and out of the city, with a designated teacher each. Their URNs are far above the register's.</summary>
internal sealed class InventedSchools
{
    private const int FirstUrn = 900_001;
    private const int AbroadEvery = 60;

    private static readonly (Kind What, int Weight)[] Kinds =
    [
        (Kind.Primary, 24), (Kind.PrimaryAcademy, 18), (Kind.Secondary, 32), (Kind.Special, 7), (Kind.PrimarySpecial, 4),
        (Kind.Alternative, 4), (Kind.Nursery, 5), (Kind.College, 6),
    ];

    private readonly List<Establishment> _all = [];
    private readonly Dictionary<(Stage, Area), Establishment[]> _ordinary;
    private readonly Dictionary<Stage, Establishment[]> _special;
    private readonly Establishment[] _alternative;

    public InventedSchools(DemonstrationWorld world, IReadOnlyList<KnownPerson> teachers)
    {
        var (dice, names) = (world.Dice("schools"), new SchoolNames());
        // One of each kind in the city and outside it first, so that however small the council each child finds a school.
        var kinds = Kinds.SelectMany(k => new[] { (k.What, Area.City), (k.What, Area.Outside) })
            .Concat(Enumerable.Repeat(0, teachers.Count).Select(_ => (What: dice.Pick(Kinds), dice.Chance(36) ? Area.City : Area.Outside)));
        foreach (var ((kind, area), teacher) in kinds.Zip(teachers)) Add(kind, area, teacher, names, dice);
        Large = _all.Find(e => e is { Stage: Stage.Secondary, Area: Area.City, IsSpecial: false, IsAlternative: false }) ?? _all[0];
        _ordinary = _all.Where(e => e != Large && !e.IsSpecial && !e.IsAlternative).GroupBy(e => (e.Stage, e.Area)).ToDictionary(g => g.Key, g => g.ToArray());
        _special = _all.Where(e => e.IsSpecial).GroupBy(e => e.Stage).ToDictionary(g => g.Key, g => g.ToArray());
        var primaries = _all.Where(e => e is { Stage: Stage.Primary, Area: Area.City, IsSpecial: false } && e != Large).ToList();
        Converted = primaries.Find(e => e.School.Type == Kind.PrimaryAcademy.Type) is { } academy ? Conversion(academy.School, AcademicYear.Of(world.Today).From) : null;
        Sharing = primaries.Where(e => e.School != Converted?.To).Take(2).ToList() is [var one, var other] ? (one, other) : null;
        _alternative = [.. _all.Where(e => e.IsAlternative)];
    }

    public IReadOnlyList<Establishment> All => _all;

    /// <summary>A primary school in the city that became an academy at the start of this school year; null in a council without one.</summary>
    public Succession? Converted { get; }

    /// <summary>Two primary schools in the city that share a designated teacher; null in a council without.</summary>
    public (Establishment One, Establishment Other)? Sharing { get; }

    /// <summary>The secondary school in the city that has the most looked-after pupils; nobody comes to it by chance.</summary>
    public Establishment Large { get; }

    /// <summary>An ordinary school; where the council is too small to have one there, one in another place.</summary>
    public Establishment Pick(Stage stage, Area area, Random dice) =>
        dice.Pick(_ordinary.GetValueOrDefault((stage, area)) ?? _ordinary.GetValueOrDefault((stage, Area.Outside)) ?? [Large]);

    /// <summary>A special school, wherever it is, in or outside the city as asked when there is one.</summary>
    public Establishment PickSpecial(Stage stage, Area area, Random dice) =>
        _special.GetValueOrDefault(stage) is { } schools ? dice.Pick(schools.Where(s => s.Area == area).DefaultIfEmpty(schools[0]).ToArray()) : Pick(stage, area, dice);

    public Establishment PickAlternative(Area area, Random dice) =>
        _alternative.Where(s => s.Area == area).ToArray() is { Length: > 0 } here ? dice.Pick(here) : Pick(Stage.Secondary, area, dice);

    private static Succession Conversion(School academy, DateOnly on)
    {
        var before = new School
        {
            Urn = FirstUrn - 2,
            Name = academy.Name.Replace("Academy", "School", StringComparison.Ordinal),
            AuthorityCode = academy.AuthorityCode,
            AuthorityName = academy.AuthorityName,
            EstablishmentNumber = academy.EstablishmentNumber,
            Status = "Closed",
            Phase = academy.Phase,
            Type = Kind.Primary.Type,
            Postcode = academy.Postcode,
            ClosedOn = on.AddDays(-1),
        }.Restated();
        return new Succession(before, academy, on);
    }

    private void Add(Kind kind, Area area, KnownPerson teacher, SchoolNames names, Random dice)
    {
        var place = _all.Count;
        if (place > 0 && place % AbroadEvery == 0) (kind, area) = (place % (2 * AbroadEvery) == 0 ? Kind.Primary : Kind.Secondary, Area.Abroad);
        var authority = area switch { Area.City => Authority.Own, Area.Outside => dice.Chance(55) ? Authority.Neighbour : dice.Pick(Authority.Others), _ => null };
        var school = new School
        {
            Urn = FirstUrn + place,
            Name = authority is null ? names.Abroad(kind, dice) : names.Of(kind, dice),
            AuthorityCode = authority?.Code,
            AuthorityName = authority?.Name,
            EstablishmentNumber = authority is null ? null : (kind.FirstNumber + (place % 900)).ToString(CultureInfo.InvariantCulture),
            Status = "Open",
            Phase = kind.Phase,
            Type = authority is null ? "Welsh establishment" : kind.Type,
            Postcode = $"{authority?.PostArea ?? "QW"}{1 + dice.Next(20)} {1 + dice.Next(9)}{(char)('A' + dice.Next(26))}{(char)('A' + dice.Next(26))}",
        }.Restated();
        _all.Add(new(school, kind.Stage, area, kind.IsSpecial, kind.IsAlternative, teacher));
    }
}
