using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>A learner on the way from the taught days to an award: one-to-one hours, a portfolio whose items an assessor decides on, and a clock.</summary>
[OwnRecord]
internal sealed partial class Candidate
{
    private readonly List<OneToOneMeeting> _meetings = [];
    private readonly List<PortfolioItem> _items = [];

    private Candidate() { }

    /// <param name="startedOn">The day on which the clock begins to run.</param>
    /// <exception cref="Refusal">The day is still to come, or before the first taught day.</exception>
    public Candidate(Guid booking, Offering offering, DateOnly? startedOn, DateOnly today)
    {
        (Id, BookingId, OfferingId) = (Guid.CreateVersion7(), booking, offering.Id);
        Begin(startedOn, offering.FirstDay, today);
    }

    public Guid Id { get; private init; }

    public Guid BookingId { get; private init; }

    public Guid OfferingId { get; private init; }

    public DateOnly StartedOn { get; private set; }

    public DateOnly? AwardedOn { get; private set; }

    /// <summary>The awarding body's number; null where it gives none.</summary>
    public string? AwardNumber { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    public uint Version { get; private set; }

    public IReadOnlyList<OneToOneMeeting> Meetings => _meetings;

    public IReadOnlyList<PortfolioItem> Items => _items;

    public int Minutes => _meetings.Sum(m => m.Minutes);

    /// <summary>How many items the award asks for: all but those that the assessor has left out.</summary>
    public int ItemsNeeded => _items.Count(i => i.Decision != ItemDecision.LeftOut);

    public int ItemsMet => _items.Count(i => i.Decision == ItemDecision.Met);

    /// <summary>The day of the award or of leaving; null while the route is open.</summary>
    public DateOnly? EndedOn => AwardedOn ?? WithdrawnOn;

    public bool IsOver => EndedOn is not null;

    public CandidateState StateOn(DateOnly today, QualifyingTerms terms) =>
        AwardedOn is not null ? CandidateState.Awarded
        : WithdrawnOn is not null ? CandidateState.Left
        : terms.EndsOn(StartedOn) < today ? CandidateState.Late
        : CandidateState.UnderWay;

    /// <summary>What is still missing for the award, in sentences; empty when it can be given.</summary>
    /// <param name="taughtDays">What the register says of the taught days.</param>
    public IEnumerable<string> WhatIsMissing(Completion taughtDays, QualifyingTerms terms)
    {
        if (!taughtDays.IsComplete) yield return $"The taught days are not completed. {taughtDays.Why}";
        if (Minutes < terms.Minutes) yield return $"{OneToOneMeeting.InHours(Minutes)} of {terms.Hours} one-to-one hours are used.";
        if (ItemsNeeded == 0) yield return "Nothing of the portfolio is handed in.";
        else if (ItemsMet < ItemsNeeded) yield return $"{ItemsMet} of {Words.Count(ItemsNeeded, "item")} of the portfolio {(ItemsNeeded == 1 ? "is" : "are")} met.";
    }
}
