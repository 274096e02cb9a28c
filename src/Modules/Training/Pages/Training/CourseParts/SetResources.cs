using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>Says what participants of a course may open on the web. An empty row is taken away, one without id is new.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetResources(string Reference, IReadOnlyList<(Guid? Id, string? Title, string? Address)> Resources) : ICommand;

internal sealed class SetResourcesValidator : AbstractValidator<SetResources>
{
    public SetResourcesValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SetResourcesHandler(TrainingDesk desk) : IRequestHandler<SetResources, Unit>
{
    public async Task<Unit> Handle(SetResources command, CancellationToken cancel)
    {
        (await desk.CourseAsync(command.Reference, version: null, cancel)).SetResources(command.Resources);
        return Unit.Value;
    }
}
