using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Counter;

/// <summary>Offerings whose bookings may have to be brought in step: a hold ran out, a place is free and somebody waits, dates moved, it was cancelled.</summary>
[AllowSystem]
internal sealed record OfferingsToTend : IQuery<IReadOnlyList<Guid>>;

internal sealed class OfferingsToTendHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<OfferingsToTend, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(OfferingsToTend query, CancellationToken cancel)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var bookings = data.Set<Booking>().AsNoTracking();
        return await data.Set<Offering>().AsNoTracking().Where(o =>
            (o.State == OfferingState.Cancelled && bookings.Any(b => b.OfferingId == o.Id && BookingStates.Live.Contains(b.State)))
            || (o.State == OfferingState.Published && o.LastDay >= today && (
                bookings.Any(b => b.OfferingId == o.Id && b.State == BookingState.Offered && b.OfferedUntil <= now)
                || bookings.Any(b => b.OfferingId == o.Id && b.State == BookingState.Confirmed && b.ToldVersion < o.CalendarVersion)
                || (o.FirstDay >= today && bookings.Any(b => b.OfferingId == o.Id && b.State == BookingState.Waiting)
                    && bookings.Count(b => b.OfferingId == o.Id && BookingStates.Holding.Contains(b.State)) < o.Capacity))))
            .Select(o => o.Id).ToListAsync(cancel);
    }
}
