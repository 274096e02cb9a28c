using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>The modules of an e-learning course, and what a course offers after its events.</summary>
/// <exception cref="NotFound">There is no such course.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record FindElearning(string Reference) : IQuery<ElearningOfCourse>;

internal sealed record ElearningOfCourse(CourseKind Kind, IReadOnlyList<string> Modules, IReadOnlyList<(Guid Id, string Reference, string Title)> FollowOns)
{
    public static ElearningOfCourse None { get; } = new(CourseKind.Taught, [], []);
}

internal sealed class FindElearningHandler(TrainingDbContext data) : IRequestHandler<FindElearning, ElearningOfCourse>
{
    public async Task<ElearningOfCourse> Handle(FindElearning query, CancellationToken cancel)
    {
        var wanted = References.ReadCourse(query.Reference);
        var course = await data.Set<Course>().AsNoTracking().Include(c => c.Modules).Include(c => c.FollowOns).AsSplitQuery().FirstOrDefaultAsync(c => c.Reference == wanted, cancel)
            ?? throw new NotFound($"course {query.Reference}");
        var ids = course.FollowOns.Select(f => f.NextCourseId).ToList();
        var next = await data.Set<Course>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Title).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync(cancel);
        return new ElearningOfCourse(course.Kind, [.. course.Modules.OrderBy(m => m.Place).Select(m => m.Title)], [.. next.Select(n => (n.Id, n.Reference, n.Title))]);
    }
}
