using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Learners;

/// <summary>The life of a booking.</summary>
internal sealed partial class Booking
{
    public bool IsLive => BookingStates.Live.Contains(State);

    public bool HoldsPlace => BookingStates.Holding.Contains(State);

    /// <summary>What was said when it was made.</summary>
    /// <exception cref="Refusal">Something is too long.</exception>
    public void Say(BookingFacts facts)
    {
        if (!PersonForm.IsName(facts.Name)) throw new Refusal($"Enter the name, in at most {PersonForm.LongestName} characters.", "Name");
        BookedAs = facts.Name!.Trim();
        AccessNeeds = Said.LineOrNothing(facts.AccessNeeds, "what is needed to take part", 1000, nameof(AccessNeeds));
        Diet = Said.LineOrNothing(facts.Diet, "the diet", 500, nameof(Diet));
        HopedFor = Said.LineOrNothing(facts.HopedFor, "what they hope for", 1000, nameof(HopedFor));
        ManagerName = Said.LineOrNothing(facts.ManagerName, "the manager’s name", 200, nameof(ManagerName));
        (MayBePhotographed, MayBeQuoted) = (facts.MayBePhotographed, facts.MayBeQuoted);
    }

    /// <summary>From this the price is paid.</summary>
    public void Costs(FundingSource source) => Funding = source;

    /// <summary>Holds a free place until they answer.</summary>
    public void Offer(DateTimeOffset until)
    {
        Require(BookingState.Waiting);
        (State, OfferedUntil) = (BookingState.Offered, until);
    }

    /// <param name="held">True when places of the event have still to be confirmed.</param>
    /// <exception cref="Refusal">No place is offered to them any more.</exception>
    public void Accept(DateTimeOffset now, bool held)
    {
        if (State != BookingState.Offered || OfferedUntil <= now) throw new Refusal("The place is not held for you any more: it has gone to the next person. Book again to join the waiting list.");
        (State, OfferedUntil) = (held ? BookingState.Provisional : BookingState.Confirmed, null);
    }

    /// <summary>The place that was held is theirs.</summary>
    public void Confirm()
    {
        Require(BookingState.Provisional);
        State = BookingState.Confirmed;
    }

    /// <exception cref="Refusal">No place is offered to them.</exception>
    public void Decline(DateTimeOffset now)
    {
        Require(BookingState.Offered);
        End(BookingState.Declined, null, now);
    }

    public void Lapse(DateTimeOffset now)
    {
        Require(BookingState.Offered);
        End(BookingState.Lapsed, null, now);
    }

    /// <exception cref="Refusal">It has ended already.</exception>
    public void Cancel(string? because, DateTimeOffset now) => End(BookingState.Cancelled, because, now);

    /// <exception cref="Refusal">It has ended already.</exception>
    public void GiveTo(Booking colleagues, DateTimeOffset now)
    {
        End(BookingState.Substituted, null, now);
        ReplacedById = colleagues.Id;
    }

    /// <exception cref="Refusal">It has ended already.</exception>
    public void MoveTo(Booking elsewhere, DateTimeOffset now)
    {
        End(BookingState.Transferred, null, now);
        ReplacedById = elsewhere.Id;
    }

    /// <summary>They come before others on the waiting list; null takes that back.</summary>
    /// <exception cref="Refusal">They are not on it.</exception>
    public void Prioritise(string? because)
    {
        Require(BookingState.Waiting);
        PriorityBecause = Said.LineOrNothing(because, "why they come first", 300, nameof(PriorityBecause));
    }

    /// <summary>They learn with this group of the offering; null for none yet.</summary>
    public void StayWith(Guid? group) => GroupId = group;

    /// <summary>It turned out to be somebody else's.</summary>
    public void BelongTo(Guid learner) => LearnerId = learner;

    /// <summary>Of two bookings of one person this one stays: what was said with the other, and not with this one, counts here.</summary>
    public void TakeOver(Booking other)
    {
        (AccessNeeds, Diet, HopedFor, GroupId) = (AccessNeeds ?? other.AccessNeeds, Diet ?? other.Diet, HopedFor ?? other.HopedFor, GroupId ?? other.GroupId);
        (ManagerName, ManagerAgreedAt) = ManagerName is null ? (other.ManagerName, other.ManagerAgreedAt) : (ManagerName, ManagerAgreedAt);
    }

    /// <summary>They have these sessions in their calendar as they stand now.</summary>
    public void Tell(int version, IEnumerable<Guid> sessions) => (ToldVersion, ToldSessions) = (version, [.. sessions]);

    /// <summary>They have nothing of it in their calendar any more.</summary>
    public void Untell() => (ToldVersion, ToldSessions) = (null, []);

    /// <summary>They were reminded so many days before, or know it from a letter as late as that; null after the dates changed.</summary>
    public void Remind(int? days) => RemindedDays = days;

    private void End(BookingState state, string? because, DateTimeOffset now)
    {
        if (!IsLive) throw new Refusal($"Booking {Reference} has ended already. Look at the list again.");
        (State, EndedAt, EndedBecause, OfferedUntil) = (state, now, Said.LineOrNothing(because, "the reason", 500, "Because"), null);
    }

    private void Require(BookingState state)
    {
        if (State != state) throw new Refusal($"Booking {Reference} has changed meanwhile. Look at it again.");
    }
}

/// <summary>What is said when somebody books.</summary>
internal sealed record BookingFacts(string? Name)
{
    public string? AccessNeeds { get; init; }

    public string? Diet { get; init; }

    /// <summary>What they hope to do differently.</summary>
    public string? HopedFor { get; init; }

    public string? ManagerName { get; init; }

    public bool MayBePhotographed { get; init; }

    public bool MayBeQuoted { get; init; }
}
