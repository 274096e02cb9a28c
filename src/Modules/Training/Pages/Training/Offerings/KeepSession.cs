using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Adds a session to an offering, or changes one.</summary>
/// <param name="Session">Which; null to add one.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record KeepSession(string Reference, Guid? Session, SessionFacts Facts) : ICommand;

internal sealed class KeepSessionValidator : AbstractValidator<KeepSession>
{
    public KeepSessionValidator(TimeProvider clock)
    {
        RuleFor(c => c.Facts.On).NotNull().OverridePropertyName("On").WithMessage("Enter the day of the session.");
        RuleFor(c => c.Facts.On).Must(on => on is null || on < clock.Today().AddYears(5)).OverridePropertyName("On").WithMessage("Enter a day within the next five years.");
    }
}

internal sealed class KeepSessionHandler(TrainingDesk desk) : IRequestHandler<KeepSession, Unit>
{
    public async Task<Unit> Handle(KeepSession command, CancellationToken cancel)
    {
        var offering = await desk.OfferingAsync(command.Reference, version: null, cancel);
        if (command.Facts.Group is { } group && offering.Groups.All(g => g.Id != group)) throw new Refusal("Choose a group from the list.", "Group");
        if (command.Session is { } session) offering.ChangeSession(session, command.Facts);
        else offering.AddSession(command.Facts);
        return Unit.Value;
    }
}
