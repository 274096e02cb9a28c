namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>What is said of an offering as a whole; its sessions and groups are set by themselves.</summary>
internal sealed record OfferingFacts
{
    /// <summary>The contract under which it is given, or null.</summary>
    public Guid? ContractId { get; init; }

    /// <summary>The organisation that gives it; null for the virtual school itself.</summary>
    public Guid? ProviderId { get; init; }

    /// <summary>Who teaches, in order: name and, where they shall get the register by mail, e-mail address.</summary>
    public IReadOnlyList<(string? Name, string? Email)> Trainers { get; init; } = [];

    /// <summary>Where it takes place; a session may have its own.</summary>
    public Venue Venue { get; init; } = Venue.None;

    /// <summary>How many people can come.</summary>
    public int? Capacity { get; init; }

    /// <summary>Below how many it is decided whether it takes place; null for no such number.</summary>
    public int? Minimum { get; init; }

    /// <summary>How many may come from one school or team; null for as many as there is room.</summary>
    public int? PerSetting { get; init; }

    /// <summary>First day on which people may book; null for at once.</summary>
    public DateOnly? BookingOpensOn { get; init; }

    /// <summary>Last day on which people may book; null for until it begins.</summary>
    public DateOnly? BookingClosesOn { get; init; }

    /// <summary>Who may book.</summary>
    public OfferingDoor Door { get; init; } = OfferingDoor.Open;

    /// <summary>True when a place is only held for whoever books until the coordinator confirms it.</summary>
    public bool PlacesAreHeld { get; init; }

    /// <summary>The school whose own staff it is for; null when it is for several.</summary>
    public (int Urn, string Name)? Host { get; init; }

    /// <summary>What a place costs whoever comes; null or 0 for nothing.</summary>
    public decimal? Price { get; init; }

    /// <summary>How many credits of a school's package pay for a place instead; null for none.</summary>
    public decimal? Credits { get; init; }

    /// <summary>What it costs to give; null when nobody has said.</summary>
    public decimal? Cost { get; init; }
}
