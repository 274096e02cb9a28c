using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>An offering as its pages show it.</summary>
/// <param name="warnings">What is unusual about a session’s day, by the session.</param>
internal sealed class OfferingShown(Offering offering, DateOnly today, IReadOnlyDictionary<Guid, string> warnings)
{
    public required (string Reference, string Title, CourseKind Kind) Course { get; init; }

    public (Guid Id, string Title)? Contract { get; init; }

    public (Guid Id, string Name)? Provider { get; init; }

    /// <summary>How many places are taken or held.</summary>
    public int Taken { get; init; }

    /// <summary>Of these, how many have still to be confirmed.</summary>
    public int ToConfirm { get; init; }

    /// <summary>How many with a place are in each group.</summary>
    public IReadOnlyDictionary<Guid, int> InGroup { get; init; } = new Dictionary<Guid, int>();

    /// <summary>How many are on the waiting list.</summary>
    public int Waiting { get; init; }

    /// <summary>From which day on it is decided whether it takes place below its minimum.</summary>
    public DateOnly? DecideFrom { get; init; }

    public Guid Id => offering.Id;

    public string Reference => offering.Reference;

    public OfferingState State => offering.State;

    public bool IsOver => offering.IsOver(today);

    /// <summary>True on the day of a session of it.</summary>
    public bool IsToday => State == OfferingState.Published && offering.Sessions.Any(s => s.On == today);

    public bool IsOpen => State != OfferingState.Cancelled && !IsOver;

    public Venue Venue => offering.Venue;

    public (int Urn, string Name)? Host => offering.HostUrn is { } urn ? (urn, offering.HostName!) : null;

    public int Capacity => offering.Capacity;

    public int? Minimum => offering.Minimum;

    public int? PerSetting => offering.PerSetting;

    public OfferingDoor Door => offering.Door;

    public DateOnly? BookingOpensOn => offering.BookingOpensOn;

    public DateOnly? BookingClosesOn => offering.BookingClosesOn;

    public bool PlacesAreHeld => offering.PlacesAreHeld;

    public Money? Price => offering.Price;

    public decimal? Credits => offering.Credits;

    public Money? Cost => offering.Cost;

    public PacksNoted Packs => new(offering.PacksOrdered, offering.PacksOrderedOn, offering.PacksSentOn);

    public DateOnly? FirstDay => offering.FirstDay;

    public DateOnly? LastDay => offering.LastDay;

    public (DateOnly On, string Because)? Cancelled => offering.CancelledOn is { } on ? (on, offering.CancelledBecause!) : null;

    public uint Version => offering.Version;

    public IReadOnlyList<(string Name, string? Email)> Trainers => [.. offering.Trainers.OrderBy(t => t.Place).Select(t => (t.Name, t.Email))];

    public IReadOnlyList<GroupShown> Groups => [.. offering.Groups.OrderBy(g => g.Name).Select(g => new GroupShown(g.Id, g.Name, g.Cluster, g.Limit, InGroup.GetValueOrDefault(g.Id)))];

    public IReadOnlyList<SessionShown> Sessions => [.. offering.Sessions.OrderBy(s => s.Number).Select(s => new SessionShown(
        s.Id, s.Number, s.On, s.Start, s.End, s.IsRequired, s.Topic, s.Speakers, s.Venue, Groups.FirstOrDefault(g => g.Id == s.GroupId), warnings.GetValueOrDefault(s.Id)))];

    public IReadOnlyList<MissingFact> Missing => State == OfferingState.Draft ? [.. offering.WhatIsMissing(today)] : [];

    /// <summary>True when it must be decided whether it takes place: people can book, the time has come, and too few have.</summary>
    public bool IsBelowMinimum => State == OfferingState.Published && !IsOver && Minimum > Taken && DecideFrom <= today;
}

/// <param name="Taken">How many with a place are in it.</param>
internal sealed record GroupShown(Guid Id, string Name, string? Cluster, int Limit, int Taken)
{
    /// <summary>"9 of 10, room for 1 more", "10 of 10, full".</summary>
    public string InWords => $"{Taken} of {Limit}, {(Taken < Limit ? $"room for {Limit - Taken} more" : "full")}";
}

/// <param name="Warning">What is unusual about its day, or null.</param>
internal sealed record SessionShown(
    Guid Id, int Number, DateOnly On, TimeOnly Start, TimeOnly End, bool IsRequired, string? Topic, string? Speakers, Venue Venue, GroupShown? Group, string? Warning);
