using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>How the values in councils' files are written. Dates put the day first, or are ISO; the month never comes first.</summary>
public static partial class Cells
{
    private static readonly string[] Dates =
        ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy"];

    private static readonly DateOnly SpreadsheetEpoch = new(1899, 12, 30);

    /// <summary>The day, or null when the text is none. A time after the day is passed over; a spreadsheet's day number is understood.</summary>
    public static DateOnly? Date(string text)
    {
        var day = TimeOfDay().Replace(text.Trim(), "");
        if (DateOnly.TryParseExact(day, Dates, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var date)) return InRange(date);
        return DayNumber().IsMatch(day) ? SpreadsheetEpoch.AddDays(int.Parse(day, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Why a text is no day, and what to write.</summary>
    public static string WhyNoDate(string column, string text) =>
        ShortYear().IsMatch(text.Trim())
            ? $"{column} is {text}: write the year with four figures, such as 09/11/2014."
            : $"{column} is {text}, which is not a day in the calendar. Write day/month/year, such as 09/11/2014.";

    /// <summary>True for 1.2E+12 and the like.</summary>
    public static bool IsScientific(string text) => Scientific().IsMatch(text.Trim());

    /// <summary>A whole number, also when a spreadsheet has written it as 7.0.</summary>
    public static int? Whole(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : null;

    private static DateOnly? InRange(DateOnly date) => date.Year is >= 1900 and < 2200 ? date : null;

    [GeneratedRegex(@"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^[1-6]\d{4}$")]
    private static partial Regex DayNumber();

    [GeneratedRegex(@"^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^\d(\.\d+)?E\+?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();
}
