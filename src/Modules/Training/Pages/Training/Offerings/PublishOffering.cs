using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Opens an offering to those who may book.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record PublishOffering(string Reference) : ICommand;

internal sealed class PublishOfferingValidator : AbstractValidator<PublishOffering>
{
    public PublishOfferingValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class PublishOfferingHandler(TrainingDesk desk, TimeProvider clock) : IRequestHandler<PublishOffering, Unit>
{
    public async Task<Unit> Handle(PublishOffering command, CancellationToken cancel)
    {
        (await desk.OfferingAsync(command.Reference, version: null, cancel)).Publish(clock.GetUtcNow(), clock.Today());
        return Unit.Value;
    }
}
