using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>Says what participants can do after a course, in order. One without words is taken away, one without id is new.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetOutcomes(string Reference, IReadOnlyList<(Guid? Id, string? Text)> Outcomes) : ICommand;

internal sealed class SetOutcomesValidator : AbstractValidator<SetOutcomes>
{
    public SetOutcomesValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SetOutcomesHandler(TrainingDesk desk) : IRequestHandler<SetOutcomes, Unit>
{
    public async Task<Unit> Handle(SetOutcomes command, CancellationToken cancel)
    {
        (await desk.CourseAsync(command.Reference, version: null, cancel)).SetOutcomes(command.Outcomes);
        return Unit.Value;
    }
}
