using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>Says of which modules an e-learning course is made.</summary>
/// <param name="Modules">One title a line, as the provider's site has them.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetModules(string Reference, string? Modules) : ICommand;

/// <summary>Says which e-learning is offered to those who have been at the course's events.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetFollowOns(string Reference, IReadOnlyCollection<Guid> Courses) : ICommand;

internal sealed class SetModulesValidator : AbstractValidator<SetModules>
{
    public SetModulesValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SetFollowOnsValidator : AbstractValidator<SetFollowOns>
{
    public SetFollowOnsValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SetElearningHandler(TrainingDbContext data, TrainingDesk desk) : IRequestHandler<SetModules, Unit>, IRequestHandler<SetFollowOns, Unit>
{
    public async Task<Unit> Handle(SetModules command, CancellationToken cancel)
    {
        (await desk.CourseAsync(command.Reference, version: null, cancel)).SetModules((command.Modules ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        return Unit.Value;
    }

    public async Task<Unit> Handle(SetFollowOns command, CancellationToken cancel)
    {
        var course = await desk.CourseAsync(command.Reference, version: null, cancel);
        if (await data.Set<Course>().CountAsync(c => command.Courses.Contains(c.Id) && c.Kind == CourseKind.ELearning, cancel) < command.Courses.Distinct().Count())
            throw new Refusal("Choose e-learning courses from the list.", "FollowOns");
        course.SetFollowOns(command.Courses);
        return Unit.Value;
    }
}
