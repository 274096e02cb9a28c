using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Domain.Care;

/// <summary>
/// One row of the 903's Episodes: an unbroken stretch under one legal status in one placement. <see cref="Until"/> is the day on which
/// it ceased, which is not itself a day in care. Postcodes are not kept: where a child is placed is a restricted fact.
/// </summary>
internal sealed class CareEpisode
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ChildId ChildId { get; private init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    /// <summary>RNE: S started to be looked after, L, P, T, B or U within a period of care.</summary>
    public string? WhyBegan { get; set; }

    public string? LegalStatus { get; set; }

    public string? Need { get; set; }

    public string? Placement { get; set; }

    public string? Provider { get; set; }

    /// <summary>REC: X1 continues in the next episode, anything else leaves care.</summary>
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
