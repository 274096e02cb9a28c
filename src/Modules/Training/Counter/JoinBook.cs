using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Counter;

/// <summary>Makes one learner of two who turned out to be one person with two addresses.</summary>
internal sealed class JoinBook(TrainingDbContext data, LearnerBook learners, BookingCounter counter, Leaving leaving)
{
    /// <returns>The one whom both are now.</returns>
    public async Task<Learner> JoinAsync(Guid keptId, Learner other, CancellationToken cancel)
    {
        var kept = await learners.OfAsync(keptId, cancel);
        if (data.Entry(other).State == EntityState.Added)
        {
            // Nobody knew this address: it is one more of somebody whom we know.
            var (email, at) = (other.Addresses[0].Email, other.Addresses[0].ConfirmedAt);
            data.Entry(other.Addresses[0]).State = EntityState.Detached;
            data.Entry(other).State = EntityState.Detached;
            kept.AddAddress(email, at);
            return kept;
        }
        var opened = (await counter.OpenAllAsync(await BookedTwiceAsync(keptId, other.Id, cancel), cancel)).ToDictionary(a => a.Offering.Id);
        await learners.JoinAsync(kept, other, booking => leaving.CancelAsync(opened[booking.OfferingId], booking, "Booked twice by one person with two addresses", null, cancel), cancel);
        return kept;
    }

    private Task<List<Guid>> BookedTwiceAsync(Guid a, Guid b, CancellationToken cancel)
    {
        var live = data.Set<Booking>().Where(x => BookingStates.Live.Contains(x.State));
        return live.Where(x => x.LearnerId == a).Select(x => x.OfferingId).Intersect(live.Where(x => x.LearnerId == b).Select(x => x.OfferingId)).ToListAsync(cancel);
    }
}
