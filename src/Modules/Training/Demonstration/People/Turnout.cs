namespace VirtualSchool.Training.Demonstration.People;

/// <summary>How an event went.</summary>
internal sealed record Turnout
{
    /// <summary>How many had a place and did not come: the last of those who booked.</summary>
    public int StayedAway { get; init; }

    /// <summary>How many answered at the end; null for about two in five.</summary>
    public int? Answered { get; init; }

    /// <summary>True where everybody who answered would recommend it.</summary>
    public bool AllWouldRecommend { get; init; }

    /// <summary>True where nobody can tell who answered.</summary>
    public bool IsAnonymous { get; init; }
}
