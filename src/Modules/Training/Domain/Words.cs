using System.Globalization;

namespace VirtualSchool.Training.Domain;

/// <summary>Days, times and counts as this module writes them.</summary>
internal static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>4 Nov 2026; a dash when there is no day.</summary>
    public static string Day(DateOnly? day) => day is { } d ? d.ToString("d MMM yyyy", English) : "–";

    /// <summary>Wednesday 4 November 2026.</summary>
    public static string LongDay(DateOnly day) => day.ToString("dddd d MMMM yyyy", English);

    /// <summary>November 2026.</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", English);

    /// <summary>09:30.</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>1 place, 4 places, 1,700 places.</summary>
    public static string Count(long number, string one, string? many = null) =>
        $"{number.ToString("N0", English)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
}
