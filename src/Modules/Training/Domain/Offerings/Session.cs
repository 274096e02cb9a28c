using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>One dated part of an offering; attendance is taken for each.</summary>
internal sealed class Session
{
    private Session() { }

    internal Session(Guid offering, SessionFacts facts)
    {
        (Id, OfferingId) = (Guid.CreateVersion7(), offering);
        Change(facts);
    }

    public Guid Id { get; private init; }

    public Guid OfferingId { get; private init; }

    /// <summary>Which in order of time, from 1.</summary>
    [Restated]
    public int Number { get; private set; }

    public DateOnly On { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly End { get; private set; }

    /// <summary>True when nobody completes the course without it.</summary>
    public bool IsRequired { get; private set; }

    public string? Topic { get; private set; }

    public string? Speakers { get; private set; }

    public string? VenueName { get; private set; }

    public string? VenueAddress { get; private set; }

    public string? JoinLink { get; private set; }

    /// <summary>The group for which it is; null for everybody.</summary>
    public Guid? GroupId { get; private set; }

    public int Minutes => (int)(End - Start).TotalMinutes;

    /// <summary>Its own venue, which is none when the offering's holds.</summary>
    public Venue Venue => new(VenueName, VenueAddress, JoinLink);

    /// <summary>True when nobody could be in both.</summary>
    public bool Meets(Session other) =>
        On == other.On && Start < other.End && other.Start < End && (GroupId is null || other.GroupId is null || GroupId == other.GroupId);

    internal void Change(SessionFacts facts)
    {
        if (facts.On is not { } on) throw new Refusal("Enter the day of the session.", nameof(On));
        if (facts.Start is not { } start) throw new Refusal("Enter when it begins, such as 09:30.", nameof(Start));
        if (facts.End is not { } end) throw new Refusal("Enter when it ends, such as 12:30.", nameof(End));
        if (end <= start) throw new Refusal($"It ends at {Words.Clock(end)}, before or as it begins at {Words.Clock(start)}. Change one of the times.", nameof(End));
        (On, Start, End, IsRequired, GroupId) = (on, start, end, facts.IsRequired, facts.Group);
        (Topic, Speakers) = (Said.LineOrNothing(facts.Topic, "what it is about", 300, nameof(Topic)), Said.LineOrNothing(facts.Speakers, "who speaks", 500, nameof(Speakers)));
        (VenueName, VenueAddress, JoinLink) = facts.Venue.Checked();
    }

    internal void Count(int number) => Number = number;
}

/// <summary>What is said of a session.</summary>
internal sealed record SessionFacts(DateOnly? On, TimeOnly? Start, TimeOnly? End)
{
    /// <summary>True when nobody completes the course without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Who speaks, where that is not whoever gives the whole; or null.</summary>
    public string? Speakers { get; init; }

    /// <summary>Where, if not where the rest is.</summary>
    public Venue Venue { get; init; } = Venue.None;

    /// <summary>The group for which it is; null for everybody.</summary>
    public Guid? Group { get; init; }
}
