using System.Globalization;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Pages;

/// <summary>Dates and times as people read them, in Europe/London.</summary>
public static class HouseTime
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"21 November 2026".</summary>
    public static string Long(DateOnly date) => date.ToString("d MMMM yyyy", English);

    /// <summary>"21 Nov 2026", for tables.</summary>
    public static string Short(DateOnly date) => date.ToString("d MMM yyyy", English);

    /// <summary>"21 November 2026 at 10:42".</summary>
    public static string Moment(DateTimeOffset instant) => instant.ToLondon().ToString("d MMMM yyyy 'at' HH:mm", English);

    /// <summary>"10:42".</summary>
    public static string Clock(DateTimeOffset instant) => instant.ToLondon().ToString("HH:mm", English);

    internal static string Moment(TimeProvider clock) => Moment(clock.GetUtcNow());
}
