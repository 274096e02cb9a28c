using System.Globalization;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>A date as somebody typed it in three boxes: read to a date, or refused with a sentence.</summary>
internal readonly record struct TypedDate(string Day, string Month, string Year)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public bool IsEmpty => Day.Length + Month.Length + Year.Length == 0;

    /// <summary>The date, or a sentence that says what to mend; <paramref name="name"/> starts the sentence.</summary>
    public (DateOnly? Date, string? Refusal) Read(string name)
    {
        if (Missing() is { Length: > 0 } missing) return (null, $"{name} must include {missing}");
        if (!Whole(Year, out var year) || year is < 1900 or > 2200) return (null, $"{name} must include a year of four digits, such as 2026");
        if (!TryMonth(out var month)) return (null, $"{name} must include a month from 1 to 12");
        if (!Whole(Day, out var day) || day is < 1 or > 31) return (null, $"{name} must include a day from 1 to 31");
        var length = DateTime.DaysInMonth(year, month);
        return day <= length
            ? (new DateOnly(year, month, day), null)
            : (null, $"{name} must be a real date: {English.DateTimeFormat.GetMonthName(month)} {year} has {length} days");
    }

    private string Missing()
    {
        List<string> missing = [];
        if (Day.Length == 0) missing.Add("a day");
        if (Month.Length == 0) missing.Add("a month");
        if (Year.Length == 0) missing.Add("a year");
        return string.Join(" and ", missing);
    }

    private bool TryMonth(out int month)
    {
        if (Whole(Month, out month)) return month is >= 1 and <= 12;
        var typed = Month;
        month = 1 + Array.FindIndex(English.DateTimeFormat.MonthNames, m => m.Length > 0 && typed.Length >= 3 && m.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        return month > 0;
    }

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
