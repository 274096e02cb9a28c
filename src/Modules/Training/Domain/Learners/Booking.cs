using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Learners;

/// <summary>A learner's place at an offering, or their wish for one.</summary>
internal sealed partial class Booking
{
    private Booking() { }

    /// <param name="joinedAt">When it was asked for: the order of the waiting list.</param>
    public Booking(string reference, Guid offering, Guid learner, BookingState state, string bookedBy, DateTimeOffset joinedAt) =>
        (Id, Reference, OfferingId, LearnerId, State, BookedBy, JoinedAt) = (Guid.CreateVersion7(), reference, offering, learner, state, bookedBy, joinedAt);

    public Guid Id { get; private init; }

    public string Reference { get; private init; } = "";

    public Guid OfferingId { get; private init; }

    public Guid LearnerId { get; private set; }

    public Guid? GroupId { get; private set; }

    public BookingState State { get; private set; }

    /// <summary>The e-mail address of whoever booked: the learner's own, or a colleague's.</summary>
    public string BookedBy { get; private init; } = "";

    /// <summary>When it was asked for: the order of the waiting list.</summary>
    public DateTimeOffset JoinedAt { get; private init; }

    /// <summary>Until when a place that came free is held for them; null unless one is.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>Why they come before others on the waiting list; null when they do not.</summary>
    public string? PriorityBecause { get; private set; }

    /// <summary>What they need to take part. The trainer and the coordinator see it, nobody else.</summary>
    [ValueUnlogged]
    public string? AccessNeeds { get; private set; }

    /// <summary>What they eat. The trainer and the coordinator see it, nobody else.</summary>
    [ValueUnlogged]
    public string? Diet { get; private set; }

    /// <summary>What they hope to do differently.</summary>
    public string? HopedFor { get; private set; }

    public FundingSource Funding { get; private set; } = FundingSource.Free;

    /// <summary>The name of the manager who agreed; null where none is asked for.</summary>
    public string? ManagerName { get; private set; }

    public DateTimeOffset? ManagerAgreedAt { get; private set; }

    public bool MayBePhotographed { get; private set; }

    public bool MayBeQuoted { get; private set; }

    /// <summary>When it came to an end other than by taking place; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBecause { get; private set; }

    /// <summary>The colleague's booking that took its place, or the booking at the other offering; null when neither did.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>The learner's name as it was typed here, so that whoever booked is shown nothing else.</summary>
    public string BookedAs { get; private set; } = "";

    /// <summary>Which state of the offering's calendar they were told last; null when they have no entry of it.</summary>
    [Restated]
    public int? ToldVersion { get; private set; }

    /// <summary>The sessions of which they have calendar entries.</summary>
    [Restated]
    public Guid[] ToldSessions { get; private set; } = [];

    /// <summary>How many days before the event the last reminder was due that they got; null for none.</summary>
    [Restated]
    public int? RemindedDays { get; private set; }

    public uint Version { get; private set; }
}
