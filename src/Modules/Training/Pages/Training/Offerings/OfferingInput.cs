using System.ComponentModel.DataAnnotations;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>What is typed of an offering as a whole.</summary>
internal sealed class OfferingInput
{
    [Display(Name = "Contract")]
    public Guid? ContractId { get; set; }

    [Display(Name = "Given by")]
    public Guid? ProviderId { get; set; }

    public List<TrainerInput> Trainers { get; set; } = [];

    [Display(Name = "Venue: building and room")]
    public string? VenueName { get; set; }

    [Display(Name = "Venue: street and postcode")]
    public string? VenueAddress { get; set; }

    [Display(Name = "Link to join by")]
    public string? JoinLink { get; set; }

    [Display(Name = "How many people can come")]
    public int? Capacity { get; set; }

    [Display(Name = "Fewest with whom it takes place")]
    public int? Minimum { get; set; }

    [Display(Name = "Most from one school or team")]
    public int? PerSetting { get; set; }

    [Display(Name = "Who may book")]
    public OfferingDoor Door { get; set; } = OfferingDoor.Open;

    [Display(Name = "First day for booking")]
    public DateOnly? BookingOpensOn { get; set; }

    [Display(Name = "Last day for booking")]
    public DateOnly? BookingClosesOn { get; set; }

    [Display(Name = "When somebody books")]
    public bool PlacesAreHeld { get; set; }

    [Display(Name = "School whose own staff it is for")]
    public string? HostSchool { get; set; }

    /// <summary>The number of the school that was chosen of several with names like the one typed.</summary>
    [Display(Name = "Which of these schools?")]
    public int? HostChoice { get; set; }

    [Pounds, Display(Name = "Price of a place")]
    public decimal? Price { get; set; }

    [Display(Name = "Credits that pay for a place instead")]
    public decimal? Credits { get; set; }

    [Pounds, Display(Name = "What it costs to give")]
    public decimal? Cost { get; set; }

    [Display(Name = "Packs ordered")]
    public int? PacksOrdered { get; set; }

    [Display(Name = "Ordered on")]
    public DateOnly? PacksOrderedOn { get; set; }

    [Display(Name = "Sent on")]
    public DateOnly? PacksSentOn { get; set; }

    [Display(Name = "First day")]
    public DateOnly? On { get; set; }

    [Display(Name = "Begins at")]
    public string? Start { get; set; }

    [Display(Name = "Ends at")]
    public string? End { get; set; }

    [Display(Name = "How many sessions like it")]
    public int? HowMany { get; set; }

    [Display(Name = "Days from one to the next")]
    public int? EveryDays { get; set; }

    public uint? Version { get; set; }

    public static OfferingInput Of(OfferingShown offering) => new()
    {
        ContractId = offering.Contract?.Id,
        ProviderId = offering.Provider?.Id,
        Trainers = [.. offering.Trainers.Select(t => new TrainerInput { Name = t.Name, Email = t.Email })],
        VenueName = offering.Venue.Name,
        VenueAddress = offering.Venue.Address,
        JoinLink = offering.Venue.JoinLink,
        Capacity = offering.Capacity,
        Minimum = offering.Minimum,
        PerSetting = offering.PerSetting,
        Door = offering.Door,
        BookingOpensOn = offering.BookingOpensOn,
        BookingClosesOn = offering.BookingClosesOn,
        PlacesAreHeld = offering.PlacesAreHeld,
        HostSchool = offering.Host?.Name,
        Price = offering.Price?.Pounds,
        Credits = offering.Credits,
        Cost = offering.Cost?.Pounds,
        PacksOrdered = offering.Packs.Ordered,
        PacksOrderedOn = offering.Packs.OrderedOn,
        PacksSentOn = offering.Packs.SentOn,
        Version = offering.Version,
    };

    /// <summary>The first session of a new offering; null when no date is known yet.</summary>
    public SessionFacts? ToFirst() => On is null && string.IsNullOrWhiteSpace(Start) && string.IsNullOrWhiteSpace(End)
        ? null
        : new SessionFacts(On, TypedTime.Read(Start, nameof(Start)), TypedTime.Read(End, nameof(End)));

    public OfferingFacts ToFacts() => new()
    {
        ContractId = ContractId,
        ProviderId = ProviderId,
        Trainers = [.. Trainers.Select(t => (t.Name, t.Email))],
        Venue = new Venue(VenueName, VenueAddress, JoinLink),
        Capacity = Capacity,
        Minimum = Minimum,
        PerSetting = PerSetting,
        Door = Door,
        BookingOpensOn = BookingOpensOn,
        BookingClosesOn = BookingClosesOn,
        PlacesAreHeld = PlacesAreHeld,
        Price = Price,
        Credits = Credits,
        Cost = Cost,
    };
}

internal sealed class TrainerInput
{
    public string? Name { get; set; }

    public string? Email { get; set; }
}
