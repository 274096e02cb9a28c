using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>The short name of a plan that people say on the telephone: P26-0412. Unique, never reused, never changed.</summary>
internal static partial class PepReference
{
    /// <summary>The reference of the <paramref name="number"/>th plan ever opened, in the year in which it was opened.</summary>
    public static string Of(DateOnly openedOn, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"P{openedOn.Year % 100:00}-{number:0000}");

    /// <summary>What was typed or followed, as it is stored; null when it cannot be a reference.</summary>
    public static string? Read(string? text) =>
        Shape().Match(text?.Trim().ToUpperInvariant() ?? "") is { Success: true } match ? match.Value : null;

    [GeneratedRegex("^P[0-9]{2}-[0-9]{4,9}$")]
    private static partial Regex Shape();
}
