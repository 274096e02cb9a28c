using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Desk;

/// <summary>Finds who has completed what: taught courses by the register and each course's rule, e-learning by its day of completion.</summary>
internal sealed class CompletedCourses(TrainingDbContext data)
{
    /// <summary>What was completed by who works at the schools, or has one of the addresses.</summary>
    /// <param name="schools">Their numbers; null for every school.</param>
    /// <param name="emails">Addresses in small letters.</param>
    public async Task<IReadOnlyList<CompletedCourse>> OfAsync(IReadOnlyCollection<int>? schools, IReadOnlyCollection<string> emails, CancellationToken cancel)
    {
        var learners = LearnersOf(schools, emails);
        var (came, online) = (await CameAsync(learners, cancel), await OnlineAsync(learners, cancel));
        if (came.Count + online.Count == 0) return [];
        var people = await PeopleAsync([.. came.Select(c => c.Who).Concat(online.Select(c => c.Who))], cancel);
        return CompletedCourse.Latest([.. await ByRegisterAsync(came, people, cancel), .. online.Select(c => new CompletedCourse(people[c.Who.Id], c.Course, c.On))]);
    }

    // Each half by an index of its own: asked by "or", the database reads every booking.
    private IQueryable<Learner> LearnersOf(IReadOnlyCollection<int>? schools, IReadOnlyCollection<string> emails)
    {
        var ofSchools = data.Set<Learner>().Where(l => l.SchoolUrn != null);
        if (schools is not null) ofSchools = ofSchools.Where(l => schools.Contains(l.SchoolUrn!.Value));
        var asked = ofSchools.Select(l => l.Id).Union(data.Set<LearnerAddress>().Where(a => emails.Contains(a.Email)).Select(a => a.LearnerId));
        return data.Set<Learner>().AsNoTracking().Where(l => l.JoinedToId == null && asked.Contains(l.Id));
    }

    private Task<List<Came>> CameAsync(IQueryable<Learner> learners, CancellationToken cancel) => (
        from learner in learners
        join booking in data.Set<Booking>() on learner.Id equals booking.LearnerId
        where booking.State == BookingState.Confirmed && data.Set<Attendance>().Any(a => a.BookingId == booking.Id && a.Kind != AttendanceKind.DidNotCome)
        select new Came(booking.Id, booking.OfferingId, booking.GroupId, new Who(learner.Id, learner.Name, learner.RoleId, learner.SchoolUrn, learner.PersonId))).ToListAsync(cancel);

    private Task<List<Online>> OnlineAsync(IQueryable<Learner> learners, CancellationToken cancel) => (
        from learner in learners
        join enrolment in data.Set<Enrolment>() on learner.Id equals enrolment.LearnerId
        where enrolment.CompletedOn != null && enrolment.GivenBackOn == null
        select new Online(enrolment.CourseId, enrolment.CompletedOn!.Value, new Who(learner.Id, learner.Name, learner.RoleId, learner.SchoolUrn, learner.PersonId))).ToListAsync(cancel);

    private async Task<Dictionary<Guid, TrainedPerson>> PeopleAsync(IReadOnlyList<Who> found, CancellationToken cancel)
    {
        var ids = found.Select(w => w.Id).Distinct().ToList();
        var emails = (await data.Set<LearnerAddress>().AsNoTracking().Where(a => ids.Contains(a.LearnerId)).Select(a => new { a.LearnerId, a.Email }).ToListAsync(cancel)).ToLookup(a => a.LearnerId, a => a.Email);
        return found.DistinctBy(w => w.Id).ToDictionary(w => w.Id, w => new TrainedPerson(w.Id, w.Name, w.Role, w.SchoolUrn, w.Person, [.. emails[w.Id]]));
    }

    private async Task<IEnumerable<CompletedCourse>> ByRegisterAsync(List<Came> came, Dictionary<Guid, TrainedPerson> people, CancellationToken cancel)
    {
        if (came.Count == 0) return [];
        var offerings = await OfferingsAsync([.. came.Select(c => c.Offering).Distinct()], cancel);
        var percents = await data.Set<Course>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.PercentToComplete, cancel);
        var bookings = came.Select(c => c.Booking).ToList();
        var taken = (await data.Set<Attendance>().AsNoTracking().Where(a => bookings.Contains(a.BookingId)).ToListAsync(cancel)).ToLookup(a => a.BookingId);
        return from one in came
               let offering = offerings[one.Offering]
               let completion = Completion.Of(offering, one.Group, taken[one.Booking], percents[offering.CourseId])
               where completion.IsComplete
               select new CompletedCourse(people[one.Who.Id], offering.CourseId, completion.LastDayThere!.Value);
    }

    private Task<Dictionary<Guid, Offering>> OfferingsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        data.Set<Offering>().AsNoTracking().Include(o => o.Sessions).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancel);

    private sealed record Who(Guid Id, string Name, Guid? Role, int? SchoolUrn, PersonId? Person);

    private sealed record Came(Guid Booking, Guid Offering, Guid? Group, Who Who);

    private sealed record Online(Guid Course, DateOnly On, Who Who);
}
