using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Says that an offering will not take place, and why.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record CancelOffering(string Reference, string? Because) : ICommand;

internal sealed class CancelOfferingValidator : AbstractValidator<CancelOffering>
{
    public CancelOfferingValidator() => RuleFor(c => c.Because).NotEmpty().WithMessage("Enter why it will not take place.");
}

internal sealed class CancelOfferingHandler(TrainingDesk desk, TimeProvider clock) : IRequestHandler<CancelOffering, Unit>
{
    public async Task<Unit> Handle(CancelOffering command, CancellationToken cancel)
    {
        (await desk.OfferingAsync(command.Reference, version: null, cancel)).Cancel(command.Because, clock.Today());
        return Unit.Value;
    }
}
