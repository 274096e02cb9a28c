using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>How a child of the year 2022-23 stood on 31 March 2023.</summary>
internal enum Standing
{
    TwelveMonths = 1,
    Newer = 2,

    /// <summary>Our records begin within the year and do not say when care began.</summary>
    Unclear = 3,

    /// <summary>Had left care within the year.</summary>
    Gone = 4,
}

/// <summary>One child of school age in 2022-23.</summary>
/// <param name="Area">Where the school is; null without a place.</param>
internal sealed record Slot(int YearGroup, Standing Standing, Area? Area, string? Sen);

/// <summary>
/// The shape of a real city's year, dealt out among invented children, so that its published figures come out of the records:
/// 391 on the roll and 500 in the year; 315 and 55 by twelve months, 21 unknown; 134 and 229 by where the school is, 28 unknown;
/// 16, 142 and 212 by phase, 21 unknown; 104, 121 and 135 by special need, 31 unknown.
/// </summary>
internal static class YearOf2022
{
    public static readonly DateOnly From = new(2022, 4, 1);
    public static readonly DateOnly At = new(2023, 3, 31);
    public const int AcademicYear = 2022;

    private const int GoneInYear = 109;

    // Year group, then how many of twelve months, newer, unclear; Reception first. Sums: 315, 55, 21.
    private static readonly (int YearGroup, int TwelveMonths, int Newer, int Unclear)[] Years =
    [
        (0, 5, 10, 2), (1, 13, 3, 1), (2, 17, 2, 1), (3, 22, 2, 1), (4, 25, 2, 1), (5, 26, 2, 1), (6, 26, 2, 0),
        (7, 31, 6, 3), (8, 33, 6, 3), (9, 38, 7, 3), (10, 42, 7, 3), (11, 37, 6, 2),
    ];

    // Without a place: one in Reception, five in Years 1 to 6, fifteen in Years 7 to 11.
    private static readonly (int First, int Last, int WithoutPlace)[] Phases = [(0, 0, 1), (1, 6, 5), (7, 11, 15)];

    public static IReadOnlyList<Slot> Slots(Random dice)
    {
        List<Slot> roll = [.. Years.SelectMany(y => Of(y.YearGroup, Standing.TwelveMonths, y.TwelveMonths).Concat(Of(y.YearGroup, Standing.Newer, y.Newer)).Concat(Of(y.YearGroup, Standing.Unclear, y.Unclear)))];
        roll = DealNeeds(DealAreas(roll, dice), dice);
        return [.. roll, .. Enumerable.Range(0, GoneInYear).Select(_ => new Slot(dice.Next(12), Standing.Gone, dice.Chance(40) ? Area.City : Area.Outside, dice.Pick(Needs.OfSchoolAge)))];
    }

    private static IEnumerable<Slot> Of(int yearGroup, Standing standing, int howMany) =>
        Enumerable.Repeat(new Slot(yearGroup, standing, null, null), howMany);

    private static List<Slot> DealAreas(List<Slot> roll, Random dice)
    {
        List<Slot> without = [.. Phases.SelectMany(p => dice.Shuffled(roll.Where(s => s.YearGroup >= p.First && s.YearGroup <= p.Last)).Take(p.WithoutPlace))];
        var with = dice.Shuffled(Without(roll, without));
        var areas = Enumerable.Repeat(Area.City, 134).Concat(Enumerable.Repeat(Area.Outside, 229)).Concat(Enumerable.Repeat(Area.Abroad, 7));
        return [.. without, .. with.Zip(areas, (slot, area) => slot with { Area = area })];
    }

    // Of the twelve-month children 12 of 17 in Year 2 and 29 of 37 in Year 11 have a special need.
    private static List<Slot> DealNeeds(List<Slot> roll, Random dice)
    {
        var needs = new Dictionary<string, int> { ["E"] = 104, ["K"] = 121, ["N"] = 135, [""] = 31 };
        List<Slot> dealt = [.. Deal(roll, 2, 5, 7, 5), .. Deal(roll, 11, 15, 14, 8)];
        var rest = dice.Shuffled(roll.Where(s => s is not { Standing: Standing.TwelveMonths, YearGroup: 2 or 11 }));
        foreach (var slot in dealt) needs[slot.Sen!]--;
        return [.. dealt, .. rest.Zip(needs.SelectMany(n => Enumerable.Repeat(n.Key, n.Value)), (slot, need) => slot with { Sen = need.Length == 0 ? null : need })];
    }

    private static IEnumerable<Slot> Deal(List<Slot> roll, int yearGroup, int plans, int support, int none) =>
        roll.Where(s => s.Standing == Standing.TwelveMonths && s.YearGroup == yearGroup)
            .Zip(Enumerable.Repeat("E", plans).Concat(Enumerable.Repeat("K", support)).Concat(Enumerable.Repeat("N", none)), (slot, need) => slot with { Sen = need });

    private static List<Slot> Without(List<Slot> all, List<Slot> some)
    {
        var left = all.ToList();
        some.ForEach(s => left.Remove(s));
        return left;
    }
}
