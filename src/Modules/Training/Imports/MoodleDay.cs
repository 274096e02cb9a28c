using System.Globalization;
using System.Text.RegularExpressions;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Training.Imports;

/// <summary>A day as Moodle writes it, in English or Spanish: "03/10/26, 14:05", "22/06/2016 12:00", "2026-10-03 14:05:00", "3 de octubre de 2026, 14:05". The day comes first.</summary>
internal static partial class MoodleDay
{
    private static readonly string[] Short = ["d/M/yy", "d-M-yy", "d.M.yy"];
    private static readonly string[] Long = ["d MMMM yyyy", "d MMM yyyy"];
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("es-ES")];

    /// <summary>Null when it is no day. Nobody completed anything online in another century, so two figures of a year are of this one.</summary>
    public static DateOnly? Read(string text)
    {
        var day = Weekday().Replace(TimeOfDay().Replace(text.Trim(), "").Trim(), "").Replace(" de ", " ", StringComparison.OrdinalIgnoreCase);
        if (Cells.Date(day) is { } known) return known;
        if (DateOnly.TryParseExact(day, Short, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return new DateOnly(2000 + (date.Year % 100), date.Month, date.Day);
        foreach (var language in Languages)
            if (DateOnly.TryParseExact(day, Long, language, DateTimeStyles.None, out date)) return date;
        return null;
    }

    [GeneratedRegex(@"[,\s]+\d{1,2}:\d{2}(:\d{2})?(\s*[ap]\.?m\.?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^\p{L}+,\s*")]
    private static partial Regex Weekday();
}
