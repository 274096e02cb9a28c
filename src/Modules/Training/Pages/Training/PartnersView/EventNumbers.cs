using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.PartnersView;

/// <summary>Counts a partner's events. Drafts are not shown: they may still become something else.</summary>
internal sealed class EventNumbers(TrainingDbContext data, TimeProvider clock)
{
    /// <summary>Events that the partner gives, and those under the contracts, the latest first.</summary>
    public async Task<OurEvents> OfAsync(Guid partner, IReadOnlyCollection<Guid> contracts, CancellationToken cancel)
    {
        var offerings = data.Set<Offering>().AsNoTracking()
            .Where(o => o.State != OfferingState.Draft && (o.ProviderId == partner || (o.ContractId != null && contracts.Contains(o.ContractId.Value))));
        return new OurEvents(await RowsAsync(offerings, cancel), await LearnersAsync(offerings, cancel), clock.Today());
    }

    private Task<List<OurEvent>> RowsAsync(IQueryable<Offering> offerings, CancellationToken cancel)
    {
        var (bookings, taken) = (data.Set<Booking>(), data.Set<Attendance>());
        return offerings.OrderByDescending(o => o.FirstDay).ThenByDescending(o => o.Id).Select(o => new OurEvent(
            o.Id, o.ContractId, o.Reference, data.Set<Course>().Where(c => c.Id == o.CourseId).Select(c => c.Title).First(), o.FirstDay, o.LastDay,
            o.HostName ?? o.VenueName ?? (o.JoinLink != null ? "Online" : ""), o.State, o.Capacity,
            bookings.Count(b => b.OfferingId == o.Id && BookingStates.Holding.Contains(b.State)), bookings.Count(b => b.OfferingId == o.Id && b.State == BookingState.Waiting),
            taken.Any(a => a.OfferingId == o.Id),
            bookings.Count(b => b.OfferingId == o.Id && b.State == BookingState.Confirmed && taken.Any(a => a.BookingId == b.Id && a.Kind != AttendanceKind.DidNotCome)),
            data.Set<AnswerSet>().Count(s => s.OfferingId == o.Id && s.Moment == Moment.AtEnd && s.SentAt != null))).ToListAsync(cancel);
    }

    private Task<List<LearnerCounted>> LearnersAsync(IQueryable<Offering> offerings, CancellationToken cancel) => (
        from booking in data.Set<Booking>().AsNoTracking()
        where BookingStates.Holding.Contains(booking.State) && offerings.Any(o => o.Id == booking.OfferingId && o.State != OfferingState.Cancelled)
        join learner in data.Set<Learner>() on booking.LearnerId equals learner.Id
        select new LearnerCounted(
            booking.OfferingId, data.Set<CatalogueWord>().Where(w => w.Id == learner.RoleId).Select(w => w.Name).FirstOrDefault(), learner.SchoolUrn, learner.Setting,
            booking.State == BookingState.Confirmed && data.Set<Attendance>().Any(a => a.BookingId == booking.Id && a.Kind != AttendanceKind.DidNotCome))).ToListAsync(cancel);
}
