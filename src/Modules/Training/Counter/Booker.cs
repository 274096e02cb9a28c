using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>Gives somebody a place, or a turn on the waiting list, with the letter that says so.</summary>
internal sealed class Booker(TrainingDbContext data, Admissions admissions, WaitingRoom room, ChargeBook charges, CounterRules rules, BookingPost post, TimeProvider clock)
{
    /// <param name="bookedBy">The address of whoever books.</param>
    /// <param name="byHand">True when the coordinator does.</param>
    /// <exception cref="Refusal">They may not come; nothing has been changed then.</exception>
    public async Task<Booking> BookAsync(AtCounter at, Learner learner, BookingFacts facts, string bookedBy, bool byHand, CancellationToken cancel)
    {
        await room.SettleAsync(at, cancel);
        var state = (await admissions.OfAsync(at, learner, cancel)).Decide(clock.Today(), byHand);
        var booking = await MakeAsync(at, learner, facts, state, bookedBy, cancel);
        if (state == BookingState.Waiting) post.Waiting(at.Event(booking));
        else await TakeAsync(at, booking, null, cancel);
        return booking;
    }

    /// <summary>They have taken a place: it is theirs, or held until the coordinator confirms it.</summary>
    public async Task TakeAsync(AtCounter at, Booking booking, string? because, CancellationToken cancel)
    {
        if (booking.State == BookingState.Provisional) post.Held(at.Event(booking));
        else await ConfirmAsync(at, booking, because, cancel);
    }

    /// <summary>Puts a colleague in somebody's place, whatever the limits: no place more is taken.</summary>
    public async Task<Booking> BookInsteadAsync(AtCounter at, Learner colleague, BookingFacts facts, string bookedBy, string because, CancellationToken cancel)
    {
        (await admissions.OfAsync(at, colleague, cancel) with { Places = new(1, 0, null), IsInvited = true }).Decide(clock.Today(), byHand: true);
        var booking = await MakeAsync(at, colleague, facts, BookingState.Confirmed, bookedBy, cancel);
        await ConfirmAsync(at, booking, because, cancel);
        return booking;
    }

    /// <summary>The place is theirs: what it costs, the letter, and which reminders it makes needless.</summary>
    public async Task ConfirmAsync(AtCounter at, Booking booking, string? because, CancellationToken cancel)
    {
        var (today, first) = (clock.Today(), await rules.NumberAsync(RuleName.FirstReminder, cancel));
        await charges.PlaceTakenAsync(booking, at.Offering, at.Event(booking).Learner, cancel);
        if (at.Offering.FirstDay is { } day && day.DayNumber - today.DayNumber <= first) booking.Remind(first);
        post.Confirmed(at.Event(booking), because);
    }

    private async Task<Booking> MakeAsync(AtCounter at, Learner learner, BookingFacts facts, BookingState state, string bookedBy, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var number = await data.NextNumberAsync(TrainingDbContext.BookingSequence, cancel);
        var booking = new Booking(References.OfBooking(now.ToLondonDate(), number), at.Offering.Id, learner.Id, state, bookedBy, now);
        booking.Say(facts);
        data.Add(booking);
        at.Add(booking, learner);
        return booking;
    }
}
