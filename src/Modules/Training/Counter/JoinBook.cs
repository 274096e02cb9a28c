using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Counter;

/// <summary>Makes one learner of two who turned out to be one person with two addresses.</summary>
internal sealed class JoinBook(TrainingDbContext data, DatabaseSession session, LearnerBook learners, BookingCounter counter, DoubleBookings doubles)
{
    /// <returns>The one whom both are now.</returns>
    /// <exception cref="Refusal">A booking was made at the same moment.</exception>
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
        await EndDoublesAsync(keptId, other.Id, cancel);
        // A learner has one live booking at an event: the second must have ended in the database before the first is moved there.
        await session.SaveAsync(cancel);
        await learners.JoinAsync(kept, other, cancel);
        return kept;
    }

    private async Task EndDoublesAsync(Guid kept, Guid other, CancellationToken cancel)
    {
        var events = (await doubles.OfAsync(kept, other, cancel)).Select(t => t.Stays.OfferingId);
        var opened = (await counter.OpenAllAsync(events, cancel)).ToDictionary(a => a.Offering.Id);
        foreach (var twice in await doubles.OfAsync(kept, other, cancel))
        {
            if (!opened.TryGetValue(twice.Stays.OfferingId, out var at)) throw new Refusal("A booking was made at the same moment. Look at what would change once more.");
            await doubles.SettleAsync(at, twice, cancel);
        }
    }
}
