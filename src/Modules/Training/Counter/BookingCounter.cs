using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Counter;

/// <summary>Where places are given out: one command at a time for each offering, the others wait their turn.</summary>
internal sealed class BookingCounter(TrainingDbContext data)
{
    /// <exception cref="NotFound">There is no such offering, or nobody outside may know of it yet.</exception>
    public async Task<AtCounter> OpenAsync(string? reference, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference);
        var id = await data.Set<Offering>().Where(o => o.Reference == wanted && o.State != OfferingState.Draft).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancel);
        return await OpenAsync(id ?? throw new NotFound($"offering {reference}"), cancel);
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
        // Read only once it is ours: what the command before us wrote is then seen.
        if ((await data.Database.SqlQuery<int>($"select 1 as \"Value\" from training.offering where id = {id} for update").ToListAsync(cancel)).Count == 0) throw new NotFound($"offering {id}");
        var offering = await data.Set<Offering>().Include(o => o.Sessions).SingleAsync(o => o.Id == id, cancel);
        var course = await data.Set<Course>().Include(c => c.Prerequisites).SingleAsync(c => c.Id == offering.CourseId, cancel);
        var booked = await data.Set<Booking>().Where(b => b.OfferingId == id && BookingStates.Live.Contains(b.State))
            .Join(data.Set<Learner>(), b => b.LearnerId, l => l.Id, (b, l) => new { b, l }).ToListAsync(cancel);
        return new AtCounter(offering, course, booked.Select(r => (r.b, r.l)));
    }
}
