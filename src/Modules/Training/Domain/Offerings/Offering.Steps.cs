using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>The life of an offering, and its groups.</summary>
internal sealed partial class Offering
{
    private const int MostGroups = 30;

    /// <summary>What must still be said before people can book it; empty when it can be published.</summary>
    public IEnumerable<MissingFact> WhatIsMissing(DateOnly today)
    {
        if (_sessions.Count == 0) yield return new(OfferingPart.Sessions, "It has no date yet.");
        else if (FirstDay < today) yield return new(OfferingPart.Sessions, $"Its first day, {Words.Day(FirstDay)}, is past.");
        if (!Venue.IsKnown && HostUrn is null && (_sessions.Count == 0 || _sessions.Exists(s => !s.Venue.IsKnown))) yield return new(OfferingPart.Facts, "Nobody knows where it takes place: it has neither a venue nor a link to join by.");
        if (_trainers.Count == 0 && _sessions.TrueForAll(s => s.Speakers is null)) yield return new(OfferingPart.Facts, "Nobody is named who teaches it.");
        if (BookingClosesOn > LastDay) yield return new(OfferingPart.Facts, $"Booking closes on {Words.Day(BookingClosesOn)}, after its last day.");
        if (BookingOpensOn > FirstDay) yield return new(OfferingPart.Facts, $"Booking opens on {Words.Day(BookingOpensOn)}, after its first day.");
        if (BookingClosesOn < today) yield return new(OfferingPart.Facts, $"Booking closed on {Words.Day(BookingClosesOn)}.");
    }

    /// <exception cref="Refusal">It is published already, was cancelled, or something is missing.</exception>
    public void Publish(DateTimeOffset now, DateOnly today)
    {
        RefuseWhenCancelled();
        if (State == OfferingState.Published) throw new Refusal($"{Reference} is published already.");
        if (WhatIsMissing(today).FirstOrDefault() is { } missing) throw new Refusal($"It cannot be published yet. {missing.Sentence}");
        (State, PublishedAt) = (OfferingState.Published, now);
    }

    /// <exception cref="Refusal">It was cancelled already, is over, or no reason is given.</exception>
    public void Cancel(string? because, DateOnly today)
    {
        RefuseWhenCancelled();
        if (State == OfferingState.Published && LastDay < today) throw new Refusal($"It was held: its last day was {Words.Day(LastDay)}. What was held cannot be cancelled.");
        (State, CancelledOn, CancelledBecause) = (OfferingState.Cancelled, today, Said.Line(because, "why it will not take place", 500, "Because"));
        CalendarVersion++;
    }

    /// <summary>The school at which it takes place became another; nobody's calendar changes by that.</summary>
    public void FollowHost(int school, string name) => (HostUrn, HostName) = (school, name);

    /// <summary>True while people may book by themselves or be booked.</summary>
    public bool TakesBookings(DateOnly today) =>
        State == OfferingState.Published && FirstDay >= today && (BookingOpensOn is null || BookingOpensOn <= today) && (BookingClosesOn is null || BookingClosesOn >= today);

    public bool IsOver(DateOnly today) => LastDay < today;

    /// <summary>The same again as a draft whose first session is on another day; the others follow at the same distance.</summary>
    public Offering Again(string reference, DateOnly firstDay)
    {
        var again = new Offering(reference, CourseId, new OfferingFacts
        {
            ContractId = ContractId,
            ProviderId = ProviderId,
            Venue = Venue,
            Capacity = Capacity,
            Minimum = Minimum,
            PerSetting = PerSetting,
            Door = Door,
            Host = HostUrn is { } urn ? (urn, HostName!) : null,
            Price = Price?.Pounds,
            Credits = Credits,
            Cost = Cost?.Pounds,
            Trainers = [.. _trainers.OrderBy(t => t.Place).Select(t => (t.Name, t.Email))],
        });
        var groups = _groups.ToDictionary(g => g.Id, g => new OfferingGroup(again.Id, new GroupFacts(null, g.Name, g.Cluster, g.Limit)));
        again._groups.AddRange(groups.Values);
        foreach (var session in _sessions)
            again.AddSession(new SessionFacts(firstDay.AddDays(session.On.DayNumber - FirstDay!.Value.DayNumber), session.Start, session.End)
            {
                IsRequired = session.IsRequired,
                Topic = session.Topic,
                Speakers = session.Speakers,
                Venue = session.Venue,
                Group = session.GroupId is { } group ? groups[group].Id : null,
            });
        return again;
    }

    /// <summary>Its groups; one that is known by its id is changed, a new one has no id, one without a name is taken away.</summary>
    /// <exception cref="Refusal">They have more room than the offering, a name stands there twice, or one with a session of its own would go.</exception>
    public void SetGroups(IReadOnlyList<GroupFacts> wanted)
    {
        RefuseWhenCancelled();
        var kept = wanted.Where(g => !string.IsNullOrWhiteSpace(g.Name)).ToList();
        if (kept.Count > MostGroups) throw new Refusal($"Keep to {MostGroups} groups.", "Groups");
        if (kept.GroupBy(g => g.Name!.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new Refusal($"Two groups are called “{twice.Key}”. Name one differently.", "Groups");
        if (_groups.Find(g => kept.All(k => k.Id != g.Id) && _sessions.Exists(s => s.GroupId == g.Id)) is { } needed) throw new Refusal($"“{needed.Name}” has sessions of its own. Change those first.", "Groups");
        _groups.RemoveAll(g => kept.All(k => k.Id != g.Id));
        foreach (var facts in kept)
            if (_groups.Find(g => g.Id == facts.Id) is { } known) known.Change(facts);
            else _groups.Add(new OfferingGroup(Id, facts));
        if (_groups.Sum(g => g.Limit) > Capacity) throw new Refusal($"The groups have room for {_groups.Sum(g => g.Limit)}, and only {Capacity} can come. Make the groups smaller, or let more come.", "Groups");
    }
}

/// <summary>Something that must still be said.</summary>
/// <param name="Where">On which page it is said.</param>
/// <param name="Sentence">What is wrong.</param>
internal sealed record MissingFact(OfferingPart Where, string Sentence);

/// <summary>A part of an offering that has a page of its own.</summary>
internal enum OfferingPart
{
    Facts,
    Sessions,
}
