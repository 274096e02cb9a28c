using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>A register's lines in their form: what is kept, or what its taker has just typed.</summary>
/// <param name="Lines">What the taker says now; empty unless a post is shown again.</param>
/// <param name="IsOffice">True for whoever may say besides that a session was made up in another run.</param>
internal sealed record RegisterForm(RegisterShown Shown, IReadOnlyList<LineInput> Lines, bool IsOffice)
{
    /// <summary>What a line's box shows.</summary>
    public (AttendanceKind? Kind, int? Minutes) TypedOf(RegisterRow row) =>
        Of(row) is { } typed ? (typed.Kind ?? row.Said?.Kind, typed.Minutes) : (row.Said?.Kind, row.Said?.MinutesMissed);

    /// <summary>True when somebody else said something different meanwhile.</summary>
    public bool IsClash(RegisterRow row) =>
        Of(row)?.AsLine is { } line && row.Said is { } said && !LineSeen.Holds(line.Seen, row.Version)
        && !LineSeen.IsUntouched(line) && (said.Kind != line.Kind || said.MinutesMissed != LineSeen.Minutes(line));

    private LineInput? Of(RegisterRow row) => Lines.FirstOrDefault(l => l.Booking == row.Booking);
}

/// <summary>One line as it is posted.</summary>
internal sealed class LineInput
{
    public Guid Booking { get; set; }

    public AttendanceKind? Kind { get; set; }

    public int? Minutes { get; set; }

    public string? Seen { get; set; }

    internal RegisterLine AsLine => new(Booking, Kind, Minutes, Seen);
}
