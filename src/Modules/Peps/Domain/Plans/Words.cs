using System.Globalization;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Days and counts as this service writes them.</summary>
internal static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>4 Nov 2026; a dash when there is no day.</summary>
    public static string Day(DateOnly? day) => day is { } d ? d.ToString("d MMM yyyy", English) : "–";

    /// <summary>1 day, 4 days.</summary>
    public static string Count(long number, string one, string? many = null) =>
        $"{number.ToString("N0", English)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>£1,250.00</summary>
    public static string Pounds(decimal amount) => "£" + amount.ToString("N2", English);
}
