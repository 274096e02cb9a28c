using System.Globalization;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages;

/// <summary>A time of day as people type it: 9.30, 09:30, 2pm.</summary>
internal static class TypedTime
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Forms = ["H:mm", "HH:mm", "h:mmtt", "htt"];

    /// <summary>Null for nothing.</summary>
    /// <exception cref="Refusal">It is no time.</exception>
    public static TimeOnly? Read(string? typed, string field)
    {
        var plain = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c))).Replace('.', ':');
        if (plain.Length == 0) return null;
        return TimeOnly.TryParseExact(plain.ToUpperInvariant(), Forms, English, DateTimeStyles.None, out var time) ? time : throw new Refusal("Enter the time as 09:30.", field);
    }
}
