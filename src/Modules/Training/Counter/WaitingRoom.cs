using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>Moves the waiting list: what was held too long goes on, and a free place is held for whoever is next.</summary>
internal sealed class WaitingRoom(TrainingDbContext data, CounterRules rules, BookingPost post, TimeProvider clock)
{
    public async Task SettleAsync(AtCounter at, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var booking in at.Live.Select(b => b.Booking).Where(b => b.State == BookingState.Offered && b.OfferedUntil <= now).ToList())
        {
            booking.Lapse(now);
            post.Lapsed(await EventAsync(at, booking, cancel));
        }
        if (at.Offering.State != OfferingState.Published || !(at.Offering.FirstDay >= now.ToLondonDate())) return;
        if (at.Taken < at.Offering.Capacity && at.Waiting.Any()) await OfferAsync(at, now, cancel);
    }

    /// <summary>The booking with all that a letter tells, the learner's addresses included.</summary>
    public async Task<BookedEvent> EventAsync(AtCounter at, Booking booking, CancellationToken cancel)
    {
        var booked = at.Event(booking);
        var addresses = data.Entry(booked.Learner).Collection(l => l.Addresses);
        if (data.Entry(booked.Learner).State != EntityState.Added && !addresses.IsLoaded) await addresses.LoadAsync(cancel);
        return booked;
    }

    private async Task OfferAsync(AtCounter at, DateTimeOffset now, CancellationToken cancel)
    {
        var until = OfferTerms.Until(await rules.BookAsync(cancel), now, at.Offering.FirstDay!.Value);
        foreach (var booking in at.Places(await rules.PerSettingAsync(at.Offering, cancel)).NextOf(at.Waiting, at.HeldBySetting))
        {
            booking.Offer(until);
            post.Offered(await EventAsync(at, booking, cancel), until);
        }
    }
}
