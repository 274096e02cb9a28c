using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Domain.Care;

/// <summary>
/// One row of the 903's Episodes: an unbroken stretch under one legal status in one placement. <see cref="Until"/> is the day on which
/// it ceased, which is not itself a day in care. What may tell of an adoption, a death or an address opens only with a reason.
/// </summary>
internal sealed class CareEpisode
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ChildId ChildId { get; private init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    /// <summary>RNE: S started to be looked after, L, P, T, B or U within a period of care.</summary>
    public string? WhyBegan { get; set; }

    [ValueRestricted]
    public string? LegalStatus { get; set; }

    public string? Need { get; set; }

    [ValueRestricted]
    public string? Placement { get; set; }

    /// <summary>PL_POST: the postcode of the home. Where a child lives opens only with a reason.</summary>
    [ValueRestricted]
    public string? PlacementPostcode { get; set; }

    /// <summary>The lines of the home's address without its postcode, as the council's own list has them; the 903 does not carry it.</summary>
    [ValueRestricted]
    public string? PlacementAddress { get; set; }

    public string? Provider { get; set; }

    /// <summary>REC: X1 continues in the next episode, anything else leaves care.</summary>
    [ValueRestricted]
    public string? WhyEnded { get; set; }

    public string? WhyPlacementChanged { get; set; }

    /// <summary>The registration of the children's home or agency with Ofsted: never a school's URN.</summary>
    public string? ProviderUrn { get; set; }

    // Care Planning Regs 2010, reg 48: V3 and V4 are short breaks, which no cohort of the virtual school counts.
    public bool IsShortBreak => LegalStatus is "V3" or "V4";

    public bool StartsCare => WhyBegan == "S";

    public bool LeavesCare => Until is not null && WhyEnded != "X1";

    public bool Covers(DateOnly day) => From <= day && (Until is null || Until > day);
}
