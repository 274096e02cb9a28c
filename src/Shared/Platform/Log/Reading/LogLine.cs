using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>A line of the log as people read it.</summary>
/// <param name="Id">Its id in the log, by which a list goes on.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who.</param>
/// <param name="Who">Who, as they were called then.</param>
/// <param name="Roles">What they were then: "adviser"; null for the system and visitors.</param>
/// <param name="Kind">A <see cref="LogKind"/>.</param>
/// <param name="Words">What they did, with <see cref="ILogWords.Child"/> where the child's name belongs.</param>
/// <param name="Children">The children concerned or shown, by name where that is known.</param>
/// <param name="Changes">Fields from and to, when a record was changed and the values are still kept.</param>
public sealed record LogLine(
    long Id, DateTimeOffset At, PersonId Person, string Who, string? Roles, string Kind, string Words, IReadOnlyList<LineChild> Children, IReadOnlyList<LineChange> Changes)
{
    /// <summary>Why something closed was opened; null in histories, and where nothing was.</summary>
    public string? Why { get; init; }

    /// <summary>True when the line has a person whom the log can be filtered by.</summary>
    public bool IsByPerson => Person.Value != Guid.Empty && Roles is not null;

    /// <summary>The words before the child's name, and after it; the second is null when no name belongs there.</summary>
    public (string Before, string? After) Parts => Words.Split(ILogWords.Child, 2) is [var before, var after] ? (before, after) : (Words, null);
}

/// <summary>A child in a line.</summary>
public sealed record LineChild(ChildId Id, string Name, string Initials);

/// <summary>One field of a change, in words; nothing before when it was added, nothing after when it was removed.</summary>
public sealed record LineChange(string Field, string? Before, string? After);
