using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Takes a session away.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record RemoveSession(string Reference, Guid Session) : ICommand;

internal sealed class RemoveSessionValidator : AbstractValidator<RemoveSession>
{
    public RemoveSessionValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class RemoveSessionHandler(TrainingDesk desk) : IRequestHandler<RemoveSession, Unit>
{
    public async Task<Unit> Handle(RemoveSession command, CancellationToken cancel)
    {
        (await desk.OfferingAsync(command.Reference, version: null, cancel)).RemoveSession(command.Session);
        return Unit.Value;
    }
}
