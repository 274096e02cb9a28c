using VirtualSchool.Children.Domain.Codes;

namespace VirtualSchool.Children.Domain.Restricted;

/// <summary>
/// The codes of the 903 that tell of an adoption or a death. No list, panel, chronology, plan or preview shows them; they open with a reason
/// to those who work with the child for the council.
/// </summary>
internal static class RestrictedCodes
{
    private static readonly HashSet<(string Set, string Code)> Telling =
    [
        (CodeSet.LegalStatus, "D1"), (CodeSet.LegalStatus, "E1"),
        (CodeSet.Placement, "A3"), (CodeSet.Placement, "A4"), (CodeSet.Placement, "A5"), (CodeSet.Placement, "A6"),
        (CodeSet.Placement, "U2"), (CodeSet.Placement, "U5"),
        (CodeSet.WhyEnded, "E11"), (CodeSet.WhyEnded, "E12"), (CodeSet.WhyEnded, "E2"),
    ];

    public static bool Tell(string set, string? code) => code is not null && Telling.Contains((set, code));

    /// <summary>What a code means on that day; null also for one that tells of what is restricted.</summary>
    public static string? Open(string set, string? code, DateOnly day) => Tell(set, code) ? null : CodeSets.Shipped.Meaning(set, code, day);
}
