namespace VirtualSchool.Training.Calendar;

/// <summary>One session as it stands in somebody's calendar, or in everybody's.</summary>
/// <param name="Uid">The same as long as it is the same entry.</param>
/// <param name="Version">Higher after each change, else calendars keep what they have.</param>
internal sealed record CalendarEntry(string Uid, int Version, DateOnly On, TimeOnly Start, TimeOnly End, string Title)
{
    public string? Where { get; init; }

    public string? Words { get; init; }

    /// <summary>Where it is told of; null when nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>Where whoever has it may write to the organiser.</summary>
    public required string Organiser { get; init; }

    /// <summary>Whose calendar it is for; null in a feed.</summary>
    public string? Attendee { get; init; }
}
