using System.Globalization;
using System.Text.RegularExpressions;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>Which events are counted, by their first day.</summary>
/// <param name="Key">As the address carries it; empty for all.</param>
/// <param name="Name">As it is chosen.</param>
/// <param name="From">The first day, or null.</param>
/// <param name="Until">The last day, or null.</param>
internal sealed partial record ReportPeriod(string Key, string Name, DateOnly? From, DateOnly? Until)
{
    private const int MostYears = 30;

    public static ReportPeriod All { get; } = new("", "All years", null, null);

    /// <summary>1 September to 31 August.</summary>
    public static ReportPeriod SchoolYear(int from) => new($"s{from}", $"School year {YearsOf(from)}", new(from, 9, 1), new(from + 1, 8, 31));

    /// <summary>1 April to 31 March.</summary>
    public static ReportPeriod FinancialYear(int from) => new($"f{from}", $"Financial year {YearsOf(from)}", new(from, 4, 1), new(from + 1, 3, 31));

    /// <summary>All years for what is no key.</summary>
    public static ReportPeriod Read(string? key)
    {
        if (Shape().Match(key ?? "") is not { Success: true } match) return All;
        var from = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[1].Value == "s" ? SchoolYear(from) : FinancialYear(from);
    }

    /// <summary>2025-26.</summary>
    public static string YearsOf(int from) => string.Create(CultureInfo.InvariantCulture, $"{from}-{(from + 1) % 100:00}");

    /// <summary>The years that can be chosen, the latest first.</summary>
    /// <param name="first">The first day of the first event; null where there is none.</param>
    public static IReadOnlyList<Choice> Choices(DateOnly? first, DateOnly today)
    {
        var begin = first is { } day && day < today ? day : today;
        return [.. Years(begin, today, 9).Select(SchoolYear).Concat(Years(begin, today, 4).Select(FinancialYear)).Select(p => new Choice(p.Key, p.Name, null))];
    }

    private static IEnumerable<int> Years(DateOnly first, DateOnly last, int beginsIn)
    {
        var (from, to) = (Begun(first, beginsIn), Begun(last, beginsIn));
        return Enumerable.Range(0, Math.Min(to - from + 1, MostYears)).Select(n => to - n);
    }

    private static int Begun(DateOnly day, int month) => day.Month >= month ? day.Year : day.Year - 1;

    [GeneratedRegex("^([sf])((?:19|20)[0-9]{2})$")]
    private static partial Regex Shape();
}
