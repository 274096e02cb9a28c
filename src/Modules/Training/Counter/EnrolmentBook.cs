using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Counter;

/// <summary>Who takes which e-learning course.</summary>
internal sealed class EnrolmentBook(TrainingDbContext data, TimeProvider clock)
{
    /// <exception cref="Refusal">They take it already.</exception>
    public async Task<Enrolment> AddAsync(Guid learner, Guid course, EnrolmentFacts facts, CancellationToken cancel)
    {
        if (await data.Set<Enrolment>().AnyAsync(e => e.LearnerId == learner && e.CourseId == course && e.GivenBackOn == null, cancel))
            throw new Refusal("They take this course already, or have completed it. Nobody needs two places of one course.", "Course");
        var enrolment = new Enrolment(learner, course, facts);
        data.Add(enrolment);
        return enrolment;
    }

    /// <summary>Both are one person: of a course that both take, one enrolment stays and the other's place goes back.</summary>
    public async Task JoinAsync(Guid kept, Guid other, CancellationToken cancel)
    {
        var both = (await data.Set<Enrolment>().Where(e => e.LearnerId == kept || e.LearnerId == other).OrderBy(e => e.Id).ToListAsync(cancel)).ToLookup(e => e.LearnerId);
        foreach (var enrolment in both[other])
        {
            if (enrolment.IsLive && both[kept].FirstOrDefault(e => e.IsLive && e.CourseId == enrolment.CourseId) is { } first) first.TakeOver(enrolment, clock.Today());
            enrolment.BelongTo(kept);
        }
    }
}
