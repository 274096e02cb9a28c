using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>What is known when a plan is opened.</summary>
internal sealed record PepOpening
{
    public required string Reference { get; init; }

    public required ChildId Child { get; init; }

    public required PepKind Kind { get; init; }

    /// <summary>In words: came into care on 4 Nov 2026.</summary>
    public required string Why { get; init; }

    public required PepTerm Term { get; init; }

    public required string Template { get; init; }

    public required int TemplateVersion { get; init; }

    public required CountedDay Initiate { get; init; }

    public required CountedDay Write { get; init; }

    /// <summary>The last plan that was signed off, whose targets this one evaluates; null on a first plan.</summary>
    public Guid? Previous { get; init; }

    /// <summary>The last plan in which anybody wrote, whose answers are carried forward; null when there is none.</summary>
    public Guid? CarriesFrom { get; init; }

    /// <summary>False for a child without a school place.</summary>
    public bool HasPlace { get; init; } = true;

    public required Stamp Stamp { get; init; }
}

/// <summary>A day and how it was counted: 20 school days from 4 Nov 2026, Derby's term dates.</summary>
internal sealed record CountedDay(DateOnly On, string HowCounted);
