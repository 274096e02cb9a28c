using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>Takes a course out of the catalogue, or puts it back. What was offered of it stays.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record RetireCourse(string Reference, bool Retire) : ICommand;

internal sealed class RetireCourseValidator : AbstractValidator<RetireCourse>
{
    public RetireCourseValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class RetireCourseHandler(TrainingDesk desk, TimeProvider clock) : IRequestHandler<RetireCourse, Unit>
{
    public async Task<Unit> Handle(RetireCourse command, CancellationToken cancel)
    {
        var course = await desk.CourseAsync(command.Reference, version: null, cancel);
        if (command.Retire) course.Retire(clock.Today());
        else course.BringBack();
        return Unit.Value;
    }
}
