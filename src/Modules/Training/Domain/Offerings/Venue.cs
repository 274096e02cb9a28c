namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>Where people meet: a place, a link to join by, or both.</summary>
/// <param name="Name">The building and room.</param>
/// <param name="Address">Street and postcode.</param>
/// <param name="JoinLink">An address that begins with https.</param>
internal sealed record Venue(string? Name, string? Address, string? JoinLink)
{
    public static Venue None { get; } = new(null, null, null);

    public bool IsKnown => Name is not null || JoinLink is not null;

    /// <summary>"Assembly Rooms, DE1 3AH", "Online", "Assembly Rooms, or online"; empty when nothing is known.</summary>
    public string InWords => (Name, JoinLink) switch
    {
        ({ } name, null) => Address is null ? name : $"{name}, {Address}",
        (null, { }) => "Online",
        ({ } name, { }) => $"{name}, or online",
        _ => "",
    };

    /// <summary>As it is kept.</summary>
    /// <exception cref="Kernel.Refusal">Something is too long, or the link does not begin with https.</exception>
    public Venue Checked() => new(
        Said.LineOrNothing(Name, "the venue’s name", 200, "VenueName"),
        Said.LineOrNothing(Address, "the venue’s address", 300, "VenueAddress"),
        Said.SafeAddressOrNothing(JoinLink, "the link to join by", "JoinLink"));
}
