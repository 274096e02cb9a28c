using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>The e-learning courses of the catalogue, to choose from.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record ElearningCourses : IQuery<IReadOnlyList<Choice>>;

internal sealed class ElearningCoursesHandler(TrainingDbContext data) : IRequestHandler<ElearningCourses, IReadOnlyList<Choice>>
{
    public async Task<IReadOnlyList<Choice>> Handle(ElearningCourses query, CancellationToken cancel) =>
        await data.Set<Course>().AsNoTracking().Where(c => c.Kind == CourseKind.ELearning && c.RetiredOn == null).OrderBy(c => c.Title)
            .Select(c => new Choice(c.Id.ToString(), c.Title + " (" + c.Reference + ")", null)).ToListAsync(cancel);
}
