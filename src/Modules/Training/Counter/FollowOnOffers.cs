using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Counter;

/// <summary>E-learning that somebody may take up because they were at an event.</summary>
/// <param name="Until">The last day for it.</param>
/// <param name="WhyNoPlace">Why no place can be taken today, as things stand; null when one can.</param>
internal sealed record FollowOnOffer(Guid BookingId, string After, Guid CourseId, string Course, string Title, string Summary, DateOnly Until, string? WhyNoPlace);

/// <summary>Finds what is offered to whom after an event; to those of whom the register says that they did not come, nothing.</summary>
internal sealed class FollowOnOffers(TrainingDbContext data, CounterRules rules, LicenceCounter counter)
{
    private const int DaysAWeek = 7;

    /// <summary>Whatever was offered to them that they have not taken up; also what they let pass, the latest first.</summary>
    public async Task<IReadOnlyList<FollowOnOffer>> ToAsync(Guid learner, DateOnly today, CancellationToken cancel)
    {
        var weeks = await rules.NumberAsync(RuleName.FollowOnWeeks, cancel);
        var rows = await (
            from booking in data.Set<Booking>().AsNoTracking()
            where booking.LearnerId == learner && booking.State == BookingState.Confirmed
            where !data.Set<Attendance>().Any(a => a.BookingId == booking.Id) || data.Set<Attendance>().Any(a => a.BookingId == booking.Id && a.Kind != AttendanceKind.DidNotCome)
            join offering in data.Set<Offering>() on booking.OfferingId equals offering.Id
            where offering.State == OfferingState.Published && offering.LastDay <= today
            join course in data.Set<Course>() on offering.CourseId equals course.Id
            join followOn in data.Set<FollowOn>() on course.Id equals followOn.CourseId
            join next in data.Set<Course>() on followOn.NextCourseId equals next.Id
            where next.RetiredOn == null && !data.Set<Enrolment>().Any(e => e.LearnerId == learner && e.CourseId == next.Id && e.GivenBackOn == null)
            orderby offering.LastDay descending, next.Title
            select new { booking.Id, After = course.Title, Next = next.Id, Course = next.Reference, next.Title, next.Summary, offering.LastDay }).ToListAsync(cancel);
        var offers = new List<FollowOnOffer>();
        foreach (var row in rows.DistinctBy(r => r.Next))
            offers.Add(new(row.Id, row.After, row.Next, row.Course, row.Title, row.Summary, row.LastDay!.Value.AddDays(DaysAWeek * weeks), await counter.WhyNoPlaceAsync(row.Next, today, cancel)));
        return offers;
    }
}
