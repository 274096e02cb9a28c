using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>By what lists of e-learning can be narrowed: its courses, also those offered no more that somebody takes, and the pools.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record FindElearningChoices : IQuery<ElearningChoices>;

internal sealed record ElearningChoices(IReadOnlyList<Choice> Courses, IReadOnlyList<Choice> Pools);

internal sealed class FindElearningChoicesHandler(TrainingDbContext data) : IRequestHandler<FindElearningChoices, ElearningChoices>
{
    public async Task<ElearningChoices> Handle(FindElearningChoices query, CancellationToken cancel) => new(
        await data.Set<Course>().AsNoTracking().Where(c => (c.Kind == CourseKind.ELearning && c.RetiredOn == null) || data.Set<Enrolment>().Any(e => e.CourseId == c.Id)).OrderBy(c => c.Title)
            .Select(c => new Choice(c.Id.ToString(), c.Title + " (" + c.Reference + ")", null)).ToListAsync(cancel),
        await data.Set<LicencePool>().AsNoTracking().OrderByDescending(p => p.Until).ThenBy(p => p.Title).Select(p => new Choice(p.Id.ToString(), p.Title, null)).ToListAsync(cancel));
}
