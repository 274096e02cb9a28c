namespace VirtualSchool.Training.Pages.Reports;

/// <summary>What one query counts of one group.</summary>
internal sealed record ReportCounts
{
    public string Key { get; init; } = "";

    /// <summary>Published events that began by today.</summary>
    public int Events { get; init; }

    /// <summary>The places that they offered; null where the group is none of events.</summary>
    public int? Places { get; init; }

    /// <summary>Confirmed bookings.</summary>
    public int Filled { get; init; }

    /// <summary>Confirmed bookings of which no register says anything yet.</summary>
    public int Unsaid { get; init; }

    /// <summary>Bookings whose holder was at a session.</summary>
    public int Attended { get; init; }

    /// <summary>Those of them whose event is over.</summary>
    public int AttendedToTheEnd { get; init; }

    /// <summary>Those of these who completed the course.</summary>
    public int Completed { get; init; }

    /// <summary>Different people who were at a session.</summary>
    public int People { get; init; }

    /// <summary>Their schools.</summary>
    public int Schools { get; init; }

    /// <summary>Answers sent at the end.</summary>
    public int Answered { get; init; }

    public int RecommendAsked { get; init; }

    public int Recommending { get; init; }

    public int EffectAsked { get; init; }

    public int EffectSeen { get; init; }

    public int MoreAsked { get; init; }

    public int MoreSaid { get; init; }

    public int ValueAsked { get; init; }

    public int ValueSaid { get; init; }

    /// <summary>In pounds, of the events whose cost is known; null where of none.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Confirmed bookings at these events.</summary>
    public int CostedPlaces { get; init; }

    /// <summary>Events whose cost nobody has said.</summary>
    public int Uncosted { get; init; }
}
