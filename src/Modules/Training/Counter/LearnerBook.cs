using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Counter;

/// <summary>Finds learners by their addresses, and makes those whom nobody knows yet.</summary>
internal sealed class LearnerBook(TrainingDbContext data, EnrolmentBook enrolments, TimeProvider clock)
{
    /// <summary>Commands that may make a learner take turns for each address, so that nobody is made twice. Sent before any offering is taken, in one order for everybody.</summary>
    public async Task TakeAsync(IEnumerable<string> emails, CancellationToken cancel)
    {
        foreach (var email in emails.Distinct().Order(StringComparer.Ordinal))
            await data.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_advisory_xact_lock(7464, hashtext({email}))").ToListAsync(cancel);
    }

    /// <summary>Null for an address that nobody has.</summary>
    public async Task<Learner?> FindAsync(string email, CancellationToken cancel) =>
        await data.Set<Learner>().Include(l => l.Addresses).SingleOrDefaultAsync(l => l.Addresses.Any(a => a.Email == email), cancel);

    public Task<Learner> OfAsync(Guid id, CancellationToken cancel) => data.Set<Learner>().Include(l => l.Addresses).SingleAsync(l => l.Id == id, cancel);

    /// <summary>Whoever has the address; a new learner with these facts when nobody has. What is known of somebody is not changed.</summary>
    public async Task<(Learner Learner, bool IsNew)> EnsureAsync(string email, LearnerFacts facts, CancellationToken cancel)
    {
        if (await FindAsync(email, cancel) is { } known) return (known, false);
        var learner = new Learner(facts);
        learner.AddAddress(email, confirmedAt: null);
        data.Add(learner);
        return (learner, true);
    }

    /// <summary>Both are one person: the second's addresses, bookings, e-learning and visits become the first's. Where both were booked for one event, one booking has ended before.</summary>
    public async Task JoinAsync(Learner kept, Learner other, CancellationToken cancel)
    {
        foreach (var booking in await data.Set<Booking>().Where(b => b.LearnerId == other.Id).ToListAsync(cancel)) booking.BelongTo(kept.Id);
        foreach (var visit in await data.Set<BookingVisit>().Where(v => v.LearnerId == other.Id).ToListAsync(cancel)) visit.BelongTo(kept.Id);
        await enrolments.JoinAsync(kept.Id, other.Id, cancel);
        kept.Join(other, clock.Today());
    }
}
