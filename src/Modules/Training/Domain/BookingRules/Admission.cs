using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Domain.BookingRules;

/// <summary>Whether somebody may come to an offering, and whether there is a place for them now.</summary>
/// <param name="Offering">What they wish to come to.</param>
/// <param name="Places">The places, once the waiting list has had its turn.</param>
internal sealed record Admission(Offering Offering, Places Places)
{
    /// <summary>True when their address was invited.</summary>
    public bool IsInvited { get; init; }

    /// <summary>True when they have a place, an offer or a turn on the waiting list already.</summary>
    public bool IsBooked { get; init; }

    /// <summary>What must come first and has not, in sentences.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>How many places their school or team holds.</summary>
    public int FromSetting { get; init; }

    /// <summary>What the booking begins as.</summary>
    /// <param name="byHand">True when the coordinator books them: booking days and invitations do not matter then.</param>
    /// <exception cref="Refusal">They may not come.</exception>
    public BookingState Decide(DateOnly today, bool byHand)
    {
        RequireOpen(today, byHand);
        if (IsBooked) throw new Refusal("This person has a booking for it already. See it under “My bookings”.");
        if (Offering.Door == OfferingDoor.ByInvitation && !IsInvited && !byHand) throw new Refusal("This event is by invitation, and this address was not invited. Ask the virtual school if you think that it should be.");
        if (Missing.Count > 0) throw new Refusal(string.Join(' ', Missing));
        if (!Places.HasRoomFor(FromSetting)) return BookingState.Waiting;
        return Offering.PlacesAreHeld && !byHand ? BookingState.Provisional : BookingState.Confirmed;
    }

    private void RequireOpen(DateOnly today, bool byHand)
    {
        if (BookingDays.WhyClosed(Offering, today, byHand) is { } why) throw new Refusal(why);
    }
}

/// <summary>The days on which an offering can be booked.</summary>
internal static class BookingDays
{
    /// <summary>A sentence for whoever comes too early or too late; null while it is open.</summary>
    /// <param name="byHand">True when the coordinator books: only what is cancelled, unpublished or over is closed then.</param>
    public static string? WhyClosed(Offering offering, DateOnly today, bool byHand)
    {
        if (offering.State == OfferingState.Cancelled) return "This event was cancelled. Look for another date of the course.";
        if (offering.State != OfferingState.Published || offering.FirstDay is null) return "This event cannot be booked yet.";
        if (byHand) return offering.IsOver(today) ? $"It is over: its last day was {Words.LongDay(offering.LastDay!.Value)}." : null;
        if (offering.FirstDay < today) return $"It began on {Words.LongDay(offering.FirstDay.Value)}. Look for another date of the course.";
        if (offering.BookingOpensOn > today) return $"Booking opens on {Words.LongDay(offering.BookingOpensOn.Value)}. Come back then.";
        return offering.BookingClosesOn < today ? $"Booking closed on {Words.LongDay(offering.BookingClosesOn.Value)}. Ask the virtual school whether there is still a place." : null;
    }
}
