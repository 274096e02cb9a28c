using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>Says which courses come before a course, and which of them a school must have made its practice.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetPrerequisites(string Reference, IReadOnlyList<(Guid Course, bool MustBeEmbedded)> Before) : ICommand;

internal sealed class SetPrerequisitesValidator : AbstractValidator<SetPrerequisites>
{
    public SetPrerequisitesValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SetPrerequisitesHandler(TrainingDbContext data, TrainingDesk desk, Known known) : IRequestHandler<SetPrerequisites, Unit>
{
    public async Task<Unit> Handle(SetPrerequisites command, CancellationToken cancel)
    {
        var course = await desk.CourseAsync(command.Reference, version: null, cancel);
        await known.RequireCoursesAsync([.. command.Before.Select(b => b.Course)], "Prerequisites", cancel);
        await RefuseCircleAsync(course, [.. command.Before.Select(b => b.Course)], cancel);
        course.SetPrerequisites(command.Before);
        return Unit.Value;
    }

    // Otherwise nobody could ever begin.
    private async Task RefuseCircleAsync(Course course, IReadOnlyCollection<Guid> wanted, CancellationToken cancel)
    {
        var before = (await data.Set<Prerequisite>().AsNoTracking().Where(p => p.CourseId != course.Id).ToListAsync(cancel)).ToLookup(p => p.CourseId, p => p.RequiredCourseId);
        var (seen, next) = (new HashSet<Guid>(), new Stack<Guid>(wanted));
        while (next.TryPop(out var one))
        {
            if (one == course.Id && !wanted.Contains(course.Id)) throw new Refusal("One of these courses asks for this one first, so nobody could begin. Take it away.", "Prerequisites");
            if (seen.Add(one)) foreach (var earlier in before[one]) next.Push(earlier);
        }
    }
}
