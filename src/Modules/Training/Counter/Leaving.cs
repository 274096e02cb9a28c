using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>Ways in which a booking ends while the offering goes on.</summary>
internal sealed class Leaving(WaitingRoom room, ChargeBook charges, Booker booker, BookingPost post, TimeProvider clock)
{
    /// <summary>Gives the place up, or the turn on the waiting list; a place goes to whoever is next.</summary>
    /// <exception cref="Refusal">It has begun, or the booking has ended.</exception>
    public async Task CancelAsync(AtCounter at, Booking booking, string? because, WaiverReason? waiver, CancellationToken cancel)
    {
        RequireToCome(at);
        var booked = await room.EventAsync(at, booking, cancel);
        if (booking.State == BookingState.Confirmed) await charges.GivenUpAsync(booking, at.Offering, booked.Sessions.Count, waiver, cancel);
        booking.Cancel(because, clock.GetUtcNow());
        post.Ended(booked, "Your booking is cancelled. Thank you for telling us: somebody else can come.");
        await room.SettleAsync(at, cancel);
    }

    /// <summary>A colleague comes instead. Free until it begins.</summary>
    /// <exception cref="Refusal">They hold no place, it has begun, or the colleague may not come.</exception>
    public async Task<Booking> SwapAsync(AtCounter at, Booking booking, Learner colleague, BookingFacts facts, string bookedBy, CancellationToken cancel)
    {
        RequireToCome(at);
        if (booking.State != BookingState.Confirmed) throw new Refusal("Only a place that is yours can be given to a colleague.");
        var booked = await room.EventAsync(at, booking, cancel);
        await charges.TakeBackAsync(booking, "A colleague comes instead", cancel);
        var instead = await booker.BookInsteadAsync(at, colleague, facts, bookedBy, "You have a place: you come instead of a colleague.", cancel);
        booking.GiveTo(instead, clock.GetUtcNow());
        post.Ended(booked, $"{instead.BookedAs} comes instead of you.");
        return instead;
    }

    /// <summary>They come to another date of the course, if there is room.</summary>
    /// <exception cref="Refusal">It has begun, it is another course, or there is no free place.</exception>
    public async Task<Booking> TransferAsync(AtCounter from, Booking booking, AtCounter to, Learner learner, CancellationToken cancel)
    {
        RequireToCome(from);
        if (to.Offering.CourseId != from.Offering.CourseId || to.Offering.Id == from.Offering.Id) throw new Refusal("Choose another date of the same course.", "To");
        if (booking.State != BookingState.Confirmed) throw new Refusal("Only a place that is yours can be moved to another date.");
        var booked = await room.EventAsync(from, booking, cancel);
        var facts = new BookingFacts(booking.BookedAs) { AccessNeeds = booking.AccessNeeds, Diet = booking.Diet, HopedFor = booking.HopedFor, ManagerName = booking.ManagerName, MayBePhotographed = booking.MayBePhotographed, MayBeQuoted = booking.MayBeQuoted };
        // First, so that credits that come back pay for the other date.
        await charges.GivenUpAsync(booking, from.Offering, booked.Sessions.Count, null, cancel);
        var elsewhere = await booker.BookAsync(to, learner, facts, booking.BookedBy, byHand: false, cancel);
        if (elsewhere.State == BookingState.Provisional) throw new Refusal("Places on that date are confirmed one by one, so you keep the place that you have. Book that date too, and give this place up once it is confirmed.", "To");
        if (elsewhere.State != BookingState.Confirmed) throw new Refusal("That date is full, so you keep the place that you have. Choose another date, or join its waiting list with a booking of its own.", "To");
        booking.MoveTo(elsewhere, clock.GetUtcNow());
        post.Ended(booked, "You come to another date instead; a letter of its own tells you when and where.");
        await room.SettleAsync(from, cancel);
        return elsewhere;
    }

    private void RequireToCome(AtCounter at)
    {
        if (HasBegun(at)) throw new Refusal("It has begun already. Ask the virtual school if something must still be changed.");
    }

    // Free to change until the first session's first minute, English time.
    private bool HasBegun(AtCounter at)
    {
        var (now, first) = (clock.GetUtcNow().ToLondon(), at.Offering.Sessions.OrderBy(s => s.On).ThenBy(s => s.Start).FirstOrDefault());
        return first is not null && first.On.ToDateTime(first.Start) <= now;
    }
}
