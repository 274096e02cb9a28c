using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtualSchool.Training.Domain;

/// <summary>The short names that people say on the telephone: course C-012, offering T26-0012, booking TB26-00412. Unique, never reused, never changed.</summary>
internal static partial class References
{
    public static string OfCourse(long number) => string.Create(CultureInfo.InvariantCulture, $"C-{number:000}");

    /// <summary>The <paramref name="number"/>th offering ever made, in the year in which it was made.</summary>
    public static string OfOffering(DateOnly madeOn, long number) => string.Create(CultureInfo.InvariantCulture, $"T{madeOn.Year % 100:00}-{number:0000}");

    /// <summary>The <paramref name="number"/>th booking ever made, in the year in which it was made.</summary>
    public static string OfBooking(DateOnly madeOn, long number) => string.Create(CultureInfo.InvariantCulture, $"TB{madeOn.Year % 100:00}-{number:00000}");

    /// <summary>What was typed or followed, as a course's is stored; null when it cannot be one.</summary>
    public static string? ReadCourse(string? text) => Read(Course(), text);

    /// <summary>What was typed or followed, as an offering's is stored; null when it cannot be one.</summary>
    public static string? ReadOffering(string? text) => Read(Offering(), text);

    /// <summary>What was typed or followed, as a booking's is stored; null when it cannot be one.</summary>
    public static string? ReadBooking(string? text) => Read(Booking(), text);

    private static string? Read(Regex shape, string? text) => shape.Match(text?.Trim().ToUpperInvariant() ?? "") is { Success: true } match ? match.Value : null;

    [GeneratedRegex("^C-[0-9]{3,9}$")]
    private static partial Regex Course();

    [GeneratedRegex("^T[0-9]{2}-[0-9]{4,9}$")]
    private static partial Regex Offering();

    [GeneratedRegex("^TB[0-9]{2}-[0-9]{5,9}$")]
    private static partial Regex Booking();
}
