using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>A meeting of a candidate with whoever guides them.</summary>
internal sealed class OneToOneMeeting
{
    private const int Least = 5;

    /// <summary>More minutes than these are no meeting of one day.</summary>
    public const int MostADay = 480;

    private OneToOneMeeting() { }

    public Guid Id { get; private init; }

    public Guid CandidateId { get; private init; }

    public DateOnly On { get; private init; }

    public int Minutes { get; private init; }

    public string With { get; private init; } = "";

    /// <exception cref="Refusal">The minutes or who was there cannot be.</exception>
    internal static OneToOneMeeting Of(Guid candidate, DateOnly on, int? minutes, string? with) => new()
    {
        Id = Guid.CreateVersion7(),
        CandidateId = candidate,
        On = on,
        Minutes = Said.Between(minutes, Least, MostADay, "how many minutes it took,", "Minutes"),
        With = Said.Line(with, "with whom it was", 200, "With"),
    };

    /// <summary>True of the same meeting noted twice.</summary>
    internal bool IsSameAs(OneToOneMeeting other) => On == other.On && Minutes == other.Minutes && string.Equals(With, other.With, StringComparison.OrdinalIgnoreCase);

    /// <summary>"1 h 30 min", "17 h", "45 min".</summary>
    public static string InHours(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} h",
        var (hours, rest) => $"{hours} h {rest} min",
    };
}
