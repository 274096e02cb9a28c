using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>A course on dates: where, by whom, for how many. People book it, come to its sessions and say afterwards what it was worth.</summary>
[OwnRecord]
internal sealed partial class Offering
{
    private const int MostPlaces = 20_000;
    private const int MostCredits = 20;

    private readonly List<Session> _sessions = [];
    private readonly List<OfferingTrainer> _trainers = [];
    private readonly List<OfferingGroup> _groups = [];

    private Offering() { }

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public Offering(string reference, Guid course, OfferingFacts facts)
    {
        (Id, Reference, CourseId, State) = (Guid.CreateVersion7(), reference, course, OfferingState.Draft);
        Change(facts, taken: 0);
    }

    public Guid Id { get; private init; }

    public string Reference { get; private init; } = "";

    public Guid CourseId { get; private init; }

    public Guid? ContractId { get; private set; }

    /// <summary>The organisation that gives it; null for the virtual school itself.</summary>
    public Guid? ProviderId { get; private set; }

    public string? VenueName { get; private set; }

    public string? VenueAddress { get; private set; }

    public string? JoinLink { get; private set; }

    public int Capacity { get; private set; }

    public int? Minimum { get; private set; }

    public int? PerSetting { get; private set; }

    public DateOnly? BookingOpensOn { get; private set; }

    public DateOnly? BookingClosesOn { get; private set; }

    public OfferingDoor Door { get; private set; }

    /// <summary>True when a place is only held for whoever books until the coordinator confirms it.</summary>
    public bool PlacesAreHeld { get; private set; }

    public int? HostUrn { get; private set; }

    public string? HostName { get; private set; }

    /// <summary>What a place costs whoever comes; null for nothing.</summary>
    public Money? Price { get; private set; }

    /// <summary>How many credits of a school's package pay for a place instead of the price; null when it is not paid with credits.</summary>
    public decimal? Credits { get; private set; }

    /// <summary>What it costs to give.</summary>
    public Money? Cost { get; private set; }

    public OfferingState State { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledBecause { get; private set; }

    /// <summary>How many packs were ordered for it.</summary>
    public int? PacksOrdered { get; private set; }

    public DateOnly? PacksOrderedOn { get; private set; }

    public DateOnly? PacksSentOn { get; private set; }

    /// <summary>The day of the first session; null while there is none.</summary>
    [Restated]
    public DateOnly? FirstDay { get; private set; }

    /// <summary>The day of the last session.</summary>
    [Restated]
    public DateOnly? LastDay { get; private set; }

    /// <summary>Counts the changes that people who have it in their calendars must learn.</summary>
    [Restated]
    public int CalendarVersion { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Its dates, in order.</summary>
    public IReadOnlyList<Session> Sessions => _sessions;

    public IReadOnlyList<OfferingTrainer> Trainers => _trainers;

    /// <summary>The groups into which its learners are divided; none unless it is given in groups.</summary>
    public IReadOnlyList<OfferingGroup> Groups => _groups;

    public Venue Venue => new(VenueName, VenueAddress, JoinLink);

    /// <param name="taken">How many places are taken or offered.</param>
    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public void Change(OfferingFacts facts, int taken)
    {
        RefuseWhenCancelled();
        SetPlaces(facts, taken);
        SetBookingDays(facts);
        if (!Enum.IsDefined(facts.Door)) throw new Refusal("Choose who may book.", nameof(Door));
        var venue = facts.Venue.Checked();
        if (venue != Venue) CalendarVersion++;
        (VenueName, VenueAddress, JoinLink) = venue;
        (ContractId, ProviderId, Door, PlacesAreHeld, HostUrn, HostName) = (facts.ContractId, facts.ProviderId, facts.Door, facts.PlacesAreHeld, facts.Host?.Urn, facts.Host?.Name);
        Price = Said.PriceOrNothing(facts.Price, "the price of a place", nameof(Price)) is { Pounds: > 0 } price ? price : null;
        Credits = facts.Credits is null ? null : CreditAmount.Read(facts.Credits, MostCredits, "how many credits pay for a place", nameof(Credits));
        if (Credits is not null && Price is null) throw new Refusal("Credits pay for a place instead of its price. Enter the price too, or leave the credits empty.", nameof(Credits));
        Cost = Said.PriceOrNothing(facts.Cost, "what it costs to give", nameof(Cost));
        SetTrainers(facts.Trainers);
    }

    /// <exception cref="Refusal">The numbers or the days make no sense.</exception>
    public void NotePacks(int? ordered, DateOnly? orderedOn, DateOnly? sentOn)
    {
        if (sentOn < orderedOn) throw new Refusal("The packs cannot be sent before they were ordered. Change one of the days.", nameof(PacksSentOn));
        if (ordered is null != orderedOn is null) throw new Refusal("Enter both how many packs were ordered and on which day.", nameof(PacksOrdered));
        (PacksOrdered, PacksOrderedOn, PacksSentOn) = (Said.BetweenOrNothing(ordered, 1, 100_000, "the number of packs", nameof(PacksOrdered)), orderedOn, sentOn);
    }

    private void SetPlaces(OfferingFacts facts, int taken)
    {
        var capacity = Said.Between(facts.Capacity, 1, MostPlaces, "how many people can come", nameof(Capacity));
        if (capacity < taken) throw new Refusal($"{Words.Count(taken, "place is", "places are")} taken already. Enter at least {taken}, or cancel bookings first.", nameof(Capacity));
        if (_groups.Sum(g => g.Limit) > capacity) throw new Refusal($"Its groups have room for {_groups.Sum(g => g.Limit)}. Enter at least that many, or make the groups smaller first.", nameof(Capacity));
        var minimum = Said.BetweenOrNothing(facts.Minimum, 1, capacity, "the smallest number with which it takes place", nameof(Minimum));
        // The form comes with the council's usual limit, which may be more than a small room holds.
        var perSetting = Said.BetweenOrNothing(facts.PerSetting, 1, MostPlaces, "how many may come from one school or team", nameof(PerSetting));
        (Capacity, Minimum, PerSetting) = (capacity, minimum, perSetting);
    }

    private void SetBookingDays(OfferingFacts facts)
    {
        if (facts.BookingClosesOn < facts.BookingOpensOn)
            throw new Refusal($"Booking closes before it opens on {Words.Day(facts.BookingOpensOn)}. Change one of the days.", nameof(BookingClosesOn));
        (BookingOpensOn, BookingClosesOn) = (facts.BookingOpensOn, facts.BookingClosesOn);
    }

    private void SetTrainers(IReadOnlyList<(string? Name, string? Email)> wanted)
    {
        var kept = wanted.Where(t => !string.IsNullOrWhiteSpace(t.Name) || !string.IsNullOrWhiteSpace(t.Email))
            .Select(t => (Name: Said.Line(t.Name, "the trainer’s name", 200, "Trainers"), Email: Said.EmailOrNothing(t.Email, "Trainers"))).ToList();
        if (kept.Count > 20) throw new Refusal("Keep to 20 trainers.", "Trainers");
        _trainers.RemoveAll(t => !kept.Contains((t.Name, t.Email)));
        foreach (var ((name, email), place) in kept.Distinct().Select((t, i) => (t, i + 1)))
            if (_trainers.Find(t => t.Name == name && t.Email == email) is { } known) known.Move(place);
            else _trainers.Add(new OfferingTrainer(Id, name, email, place));
    }

    private void RefuseWhenCancelled()
    {
        if (State == OfferingState.Cancelled) throw new Refusal($"{Reference} was cancelled on {Words.Day(CancelledOn)}. Run the course again instead.");
    }
}
