using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Asks those who have begun nothing of their e-learning to begin, or to leave the place to somebody else. Doing it twice on one day sends nothing twice.</summary>
/// <returns>How many letters were sent.</returns>
[AllowSystem]
internal sealed record SendPlaceReminders : ICommand<int>;

internal sealed class SendPlaceRemindersHandler(TrainingDbContext data, CounterRules rules, FollowOnPost post, TimeProvider clock) : IRequestHandler<SendPlaceReminders, int>
{
    public async Task<int> Handle(SendPlaceReminders command, CancellationToken cancel)
    {
        var terms = PlaceReminders.Of(await rules.BookAsync(cancel), clock.Today());
        var idle = await data.Set<Enrolment>().Where(e => e.GivenBackOn == null && e.CompletedOn == null && e.ModulesDone.Length == 0 && e.Reminders < terms.Most && (e.RemindedOn != null || e.EnrolledOn >= terms.EarliestFirst)).ToListAsync(cancel);
        var due = idle.Where(terms.IsDue).ToList();
        var (learners, courses) = (await LearnersAsync(due, cancel), await CoursesAsync(due, cancel));
        foreach (var enrolment in due)
        {
            if (learners[enrolment.LearnerId] is not { Primary: { } address } learner) continue;
            enrolment.Remind(terms.Today);
            post.Remind(learner, address, courses[enrolment.CourseId], enrolment, terms.Most);
        }
        return due.Count(e => e.RemindedOn == terms.Today);
    }

    private Task<Dictionary<Guid, Learner>> LearnersAsync(IEnumerable<Enrolment> due, CancellationToken cancel)
    {
        var ids = due.Select(e => e.LearnerId).Distinct().ToList();
        return data.Set<Learner>().AsNoTracking().Include(l => l.Addresses).Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, cancel);
    }

    private Task<Dictionary<Guid, string>> CoursesAsync(IEnumerable<Enrolment> due, CancellationToken cancel)
    {
        var ids = due.Select(e => e.CourseId).Distinct().ToList();
        return data.Set<Course>().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancel);
    }
}
