using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Qualifications;

/// <summary>The network meetings that ask for a qualification, and who of a cohort meets there after its taught days.</summary>
internal sealed class NetworkMeetings(TrainingDbContext data)
{
    public async Task<IReadOnlyList<NetworkMeeting>> OfAsync(Cohort cohort, IReadOnlyList<Guid> learners, DateOnly today, CancellationToken cancel)
    {
        var (course, taughtUntil) = (cohort.Course.Id, cohort.Offering.LastDay);
        var meetings = await data.Set<Offering>().AsNoTracking().Where(o => o.State == OfferingState.Published && o.FirstDay > taughtUntil)
            .Where(o => data.Set<Course>().Any(c => c.Id == o.CourseId && c.Kind == CourseKind.NetworkMeeting && c.Prerequisites.Any(p => p.RequiredCourseId == course)))
            .Join(data.Set<Course>(), o => o.CourseId, c => c.Id, (o, c) => new { o.Id, o.Reference, c.Title, o.FirstDay, o.LastDay })
            .OrderByDescending(m => m.FirstDay).ThenBy(m => m.Reference).ToListAsync(cancel);
        var ids = meetings.ConvertAll(m => m.Id);
        var bookings = await data.Set<Booking>().AsNoTracking().Where(b => ids.Contains(b.OfferingId) && b.State == BookingState.Confirmed && learners.Contains(b.LearnerId))
            .Select(b => new { b.Id, b.OfferingId }).ToListAsync(cancel);
        var (booked, came) = (bookings.ToLookup(b => b.OfferingId, b => b.Id), await CameAsync(bookings.ConvertAll(b => b.Id), cancel));
        return [.. meetings.Select(m => new NetworkMeeting(m.Reference, m.Title, m.FirstDay, booked[m.Id].Count(), m.LastDay < today ? booked[m.Id].Count(came.Contains) : null))];
    }

    private async Task<HashSet<Guid>> CameAsync(List<Guid> bookings, CancellationToken cancel) =>
        [.. (await data.Set<Attendance>().AsNoTracking().Where(a => bookings.Contains(a.BookingId)).ToListAsync(cancel)).Where(a => a.WasThere).Select(a => a.BookingId)];
}
