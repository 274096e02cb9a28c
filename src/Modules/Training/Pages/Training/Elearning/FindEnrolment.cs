using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>One person's way through one e-learning course.</summary>
/// <exception cref="NotFound">There is none.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindEnrolment(Guid Id) : IQuery<EnrolmentShown>;

internal sealed record EnrolmentShown(
    Guid Id, Guid Learner, string Name, IReadOnlyList<string> Emails, string Setting, string CourseReference, string Course, (Guid Id, string Title)? Pool, EnrolmentSource Source, DateOnly EnrolledOn, DateOnly? CompletedOn,
    DateOnly? GivenBackOn, string? GivenBackBecause, uint Version, IReadOnlyList<(string Title, bool IsDone)> Modules)
{
    /// <summary>How many letters asked them to begin, and when the last did; null for none.</summary>
    public (int Letters, DateOnly Last)? Reminded { get; init; }
}

internal sealed class FindEnrolmentHandler(TrainingDbContext data) : IRequestHandler<FindEnrolment, EnrolmentShown>
{
    public async Task<EnrolmentShown> Handle(FindEnrolment query, CancellationToken cancel)
    {
        var enrolment = await data.Set<Enrolment>().AsNoTracking().FirstOrDefaultAsync(e => e.Id == query.Id, cancel) ?? throw new NotFound("enrolment");
        var learner = await data.Set<Learner>().AsNoTracking().Include(l => l.Addresses).FirstAsync(l => l.Id == enrolment.LearnerId, cancel);
        var course = await data.Set<Course>().AsNoTracking().Include(c => c.Modules).FirstAsync(c => c.Id == enrolment.CourseId, cancel);
        var pool = enrolment.PoolId is { } id ? await data.Set<LicencePool>().Where(p => p.Id == id).Select(p => p.Title).FirstAsync(cancel) : null;
        return new EnrolmentShown(
            enrolment.Id, learner.Id, learner.Name, [.. learner.Addresses.OrderByDescending(a => a.IsPrimary).Select(a => a.Email)], enrolment.Setting, course.Reference, course.Title,
            pool is null ? null : (enrolment.PoolId!.Value, pool), enrolment.Source, enrolment.EnrolledOn, enrolment.CompletedOn, enrolment.GivenBackOn, enrolment.GivenBackBecause, enrolment.Version,
            [.. course.Modules.OrderBy(m => m.Place).Select(m => (m.Title, enrolment.ModulesDone.Contains(m.Id)))])
        {
            Reminded = enrolment.RemindedOn is { } last ? (enrolment.Reminders, last) : null,
        };
    }
}
