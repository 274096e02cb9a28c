using System.Globalization;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>A date as people write it: 27 3 2026, 27/3/2026, 27 March 2026 or 2026-03-27.</summary>
internal static class DateAnswer
{
    private const string Advice = "Enter the date as day month year, for example 27 3 2026";

    private static readonly string[] Forms = ["d M yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy M d"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static CheckedAnswer Check(string typed)
    {
        var words = string.Join(' ', typed.Split([' ', '/', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries));
        if (DateOnly.TryParseExact(words, Forms, English, DateTimeStyles.None, out var date)
            || DateOnly.TryParseExact(words, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return CheckedAnswer.Wrong(LooksLikeDate(words) ? $"{typed} is not a day in the calendar. {Advice}" : Advice);
    }

    private static bool LooksLikeDate(string words) =>
        words.Split(' ') is { Length: 3 } parts && parts.All(part => int.TryParse(part, out _)) && parts.Any(part => part.Length == 4);
}
