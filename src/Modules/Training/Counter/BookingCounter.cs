using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Counter;

/// <summary>Where places are given out: one command at a time for each offering, the others wait their turn.</summary>
internal sealed class BookingCounter(TrainingDbContext data, TimeProvider clock)
{
    /// <exception cref="NotFound">There is no such offering, or nobody outside may know of it yet.</exception>
    public async Task<AtCounter> OpenAsync(string? reference, CancellationToken cancel) => await OpenAsync(await IdOfAsync(reference, cancel), cancel);

    /// <summary>The same for whoever only makes bookings: those that stand are counted, and read only where the waiting list must move first.</summary>
    /// <exception cref="NotFound">There is no such offering, or nobody outside may know of it yet.</exception>
    public async Task<AtCounter> OpenToBookAsync(string? reference, CancellationToken cancel)
    {
        var id = await IdOfAsync(reference, cancel);
        var (offering, course) = await TakeAsync(id, cancel);
        var now = clock.GetUtcNow();
        var live = await Live(id).GroupBy(b => b.State).Select(g => new { State = g.Key, Many = g.Count(), Lapsed = g.Count(b => b.OfferedUntil <= now) }).ToListAsync(cancel);
        var taken = live.Where(l => BookingStates.Holding.Contains(l.State)).Sum(l => l.Many);
        var moves = live.Exists(l => l.Lapsed > 0) || (taken < offering.Capacity && live.Exists(l => l.State == BookingState.Waiting));
        return moves ? await WithAllAsync(offering, course, cancel) : new AtCounter(offering, course, [], taken);
    }

    /// <summary>The offering of a booking.</summary>
    /// <exception cref="NotFound">There is no such booking.</exception>
    public async Task<AtCounter> OpenForAsync(string? bookingReference, CancellationToken cancel)
    {
        var wanted = References.ReadBooking(bookingReference);
        var id = await data.Set<Booking>().Where(b => b.Reference == wanted).Select(b => (Guid?)b.OfferingId).SingleOrDefaultAsync(cancel);
        return await OpenAsync(id ?? throw new NotFound($"booking {bookingReference}"), cancel);
    }

    /// <summary>Several at once, in one order for everybody, so that nobody waits for each other.</summary>
    public async Task<IReadOnlyList<AtCounter>> OpenAllAsync(IEnumerable<Guid> offerings, CancellationToken cancel)
    {
        var opened = new List<AtCounter>();
        foreach (var id in offerings.Distinct().Order()) opened.Add(await OpenAsync(id, cancel));
        return opened;
    }

    /// <exception cref="NotFound">There is no such offering.</exception>
    public async Task<AtCounter> OpenAsync(Guid id, CancellationToken cancel)
    {
        var (offering, course) = await TakeAsync(id, cancel);
        return await WithAllAsync(offering, course, cancel);
    }

    private async Task<Guid> IdOfAsync(string? reference, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference);
        return await data.Set<Offering>().Where(o => o.Reference == wanted && o.State != OfferingState.Draft).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancel) ?? throw new NotFound($"offering {reference}");
    }

    private async Task<(Offering Offering, Course Course)> TakeAsync(Guid id, CancellationToken cancel)
    {
        // Read only once it is ours: what the command before us wrote is then seen.
        if ((await data.Database.SqlQuery<int>($"select 1 as \"Value\" from training.offering where id = {id} for update").ToListAsync(cancel)).Count == 0) throw new NotFound($"offering {id}");
        var offering = await data.Set<Offering>().Include(o => o.Sessions).SingleAsync(o => o.Id == id, cancel);
        return (offering, await data.Set<Course>().Include(c => c.Prerequisites).SingleAsync(c => c.Id == offering.CourseId, cancel));
    }

    private IQueryable<Booking> Live(Guid id) => data.Set<Booking>().Where(b => b.OfferingId == id && BookingStates.Live.Contains(b.State));

    private async Task<AtCounter> WithAllAsync(Offering offering, Course course, CancellationToken cancel)
    {
        var booked = await Live(offering.Id)
            .Join(data.Set<Learner>(), b => b.LearnerId, l => l.Id, (b, l) => new { b, l }).ToListAsync(cancel);
        return new AtCounter(offering, course, booked.Select(r => (r.b, r.l)));
    }
}
