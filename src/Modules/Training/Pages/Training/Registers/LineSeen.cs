using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>What is said of one person, and what its taker saw before.</summary>
/// <param name="Seen">As <see cref="LineSeen"/> writes it.</param>
internal sealed record RegisterLine(Guid Booking, AttendanceKind? Kind, int? Minutes, string? Seen);

/// <summary>What a taker saw of a line, so that two takers do not undo each other unseen.</summary>
internal static class LineSeen
{
    public static string Of(RegisterRow row) => Of(row.Version, row.Said?.Kind, row.Said?.MinutesMissed);

    /// <summary>True when it is still what was seen.</summary>
    public static bool Holds(string? seen, uint version) => seen is null ? version == 0 : seen.StartsWith($"{version}/", StringComparison.Ordinal);

    /// <summary>True when the taker said nothing new.</summary>
    public static bool IsUntouched(RegisterLine line) => line.Kind is null || (line.Seen ?? "0/").EndsWith($"/{line.Kind}/{Minutes(line)}", StringComparison.Ordinal);

    public static int? Minutes(RegisterLine line) => line.Kind is AttendanceKind.CameLate or AttendanceKind.LeftEarly ? line.Minutes : null;

    private static string Of(uint version, AttendanceKind? kind, int? minutes) => $"{version}/{kind}/{minutes}";
}
