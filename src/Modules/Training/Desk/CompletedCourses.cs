using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Desk;

/// <summary>Finds who has completed what, by the register and each course's rule.</summary>
internal sealed class CompletedCourses(TrainingDbContext data)
{
    /// <summary>What was completed by who works at the schools, or has one of the addresses.</summary>
    /// <param name="schools">Their numbers; null for every school.</param>
    /// <param name="emails">Addresses in small letters.</param>
    public async Task<IReadOnlyList<CompletedCourse>> OfAsync(IReadOnlyCollection<int>? schools, IReadOnlyCollection<string> emails, CancellationToken cancel)
    {
        var came = await CameAsync(LearnersOf(schools, emails), cancel);
        if (came.Count == 0) return [];
        var offerings = await OfferingsAsync([.. came.Select(c => c.Offering).Distinct()], cancel);
        var percents = await data.Set<Course>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.PercentToComplete, cancel);
        var bookings = came.Select(c => c.Booking).ToList();
        var taken = (await data.Set<Attendance>().AsNoTracking().Where(a => bookings.Contains(a.BookingId)).ToListAsync(cancel)).ToLookup(a => a.BookingId);
        return CompletedCourse.Latest(
            from one in came
            let offering = offerings[one.Offering]
            let completion = Completion.Of(offering, one.Group, taken[one.Booking], percents[offering.CourseId])
            where completion.IsComplete
            select new CompletedCourse(one.Who, offering.CourseId, completion.LastDayThere!.Value));
    }

    // Each half by an index of its own: asked by "or", the database reads every booking.
    private IQueryable<Learner> LearnersOf(IReadOnlyCollection<int>? schools, IReadOnlyCollection<string> emails)
    {
        var ofSchools = data.Set<Learner>().Where(l => l.SchoolUrn != null);
        if (schools is not null) ofSchools = ofSchools.Where(l => schools.Contains(l.SchoolUrn!.Value));
        var asked = ofSchools.Select(l => l.Id).Union(data.Set<LearnerAddress>().Where(a => emails.Contains(a.Email)).Select(a => a.LearnerId));
        return data.Set<Learner>().AsNoTracking().Where(l => l.JoinedToId == null && asked.Contains(l.Id));
    }

    private async Task<List<Came>> CameAsync(IQueryable<Learner> learners, CancellationToken cancel)
    {
        var found = await (
            from learner in learners
            join booking in data.Set<Booking>() on learner.Id equals booking.LearnerId
            where booking.State == BookingState.Confirmed && data.Set<Attendance>().Any(a => a.BookingId == booking.Id && a.Kind != AttendanceKind.DidNotCome)
            select new { Booking = booking.Id, booking.OfferingId, booking.GroupId, Learner = learner.Id, learner.Name, learner.RoleId, learner.SchoolUrn, learner.PersonId }).ToListAsync(cancel);
        var ids = found.Select(f => f.Learner).Distinct().ToList();
        var emails = (await data.Set<LearnerAddress>().AsNoTracking().Where(a => ids.Contains(a.LearnerId)).Select(a => new { a.LearnerId, a.Email }).ToListAsync(cancel)).ToLookup(a => a.LearnerId, a => a.Email);
        var people = found.DistinctBy(f => f.Learner).ToDictionary(f => f.Learner, f => new TrainedPerson(f.Learner, f.Name, f.RoleId, f.SchoolUrn, f.PersonId, [.. emails[f.Learner]]));
        return [.. found.Select(f => new Came(f.Booking, f.OfferingId, f.GroupId, people[f.Learner]))];
    }

    private Task<Dictionary<Guid, Offering>> OfferingsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        data.Set<Offering>().AsNoTracking().Include(o => o.Sessions).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancel);

    private sealed record Came(Guid Booking, Guid Offering, Guid? Group, TrainedPerson Who);
}
