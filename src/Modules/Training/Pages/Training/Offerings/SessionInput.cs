using System.ComponentModel.DataAnnotations;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>What is typed of a session.</summary>
internal sealed class SessionInput
{
    [Display(Name = "Day")]
    public DateOnly? On { get; set; }

    [Display(Name = "Begins at")]
    public string? Start { get; set; }

    [Display(Name = "Ends at")]
    public string? End { get; set; }

    [Display(Name = "To complete the course, this session is")]
    public bool IsRequired { get; set; }

    [Display(Name = "What it is about")]
    public string? Topic { get; set; }

    [Display(Name = "Who speaks")]
    public string? Speakers { get; set; }

    [Display(Name = "Venue, if not where the rest is")]
    public string? VenueName { get; set; }

    [Display(Name = "Street and postcode")]
    public string? VenueAddress { get; set; }

    [Display(Name = "Link to join by, if not the same for all")]
    public string? JoinLink { get; set; }

    [Display(Name = "For")]
    public Guid? Group { get; set; }

    public static SessionInput Of(SessionShown session) => new()
    {
        On = session.On,
        Start = Domain.Words.Clock(session.Start),
        End = Domain.Words.Clock(session.End),
        IsRequired = session.IsRequired,
        Topic = session.Topic,
        Speakers = session.Speakers,
        VenueName = session.Venue.Name,
        VenueAddress = session.Venue.Address,
        JoinLink = session.Venue.JoinLink,
        Group = session.Group?.Id,
    };

    public SessionFacts ToFacts() => new(On, TypedTime.Read(Start, nameof(Start)), TypedTime.Read(End, nameof(End)))
    {
        IsRequired = IsRequired,
        Topic = Topic,
        Speakers = Speakers,
        Venue = new Venue(VenueName, VenueAddress, JoinLink),
        Group = Group,
    };
}
