using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Pages.BookingParticipants;

/// <summary>Cancels somebody's booking, with a reason for which nothing is charged where there is one.</summary>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record CancelParticipant(string Booking, string? Because, WaiverReason? Waiver) : ICommand;

internal sealed class CancelParticipantValidator : AbstractValidator<CancelParticipant>
{
    public CancelParticipantValidator() => RuleFor(c => c.Because).Must(b => b?.Trim().Length is > 0 and <= 500).WithMessage("Enter why the booking is cancelled, in at most 500 characters.");
}

internal sealed class CancelParticipantHandler(BookingCounter counter, Leaving leaving) : IRequestHandler<CancelParticipant, Unit>
{
    public async Task<Unit> Handle(CancelParticipant command, CancellationToken cancel)
    {
        var at = await counter.OpenForAsync(command.Booking, cancel);
        await leaving.CancelAsync(at, at.Find(command.Booking), command.Because, command.Waiver, cancel);
        return Unit.Value;
    }
}

/// <summary>Moves somebody to the front of the waiting list for a reason, or back to their turn.</summary>
/// <param name="Because">Why they come first; null or empty puts them back.</param>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record PrioritiseParticipant(string Booking, string? Because) : ICommand;

internal sealed class PrioritiseParticipantValidator : AbstractValidator<PrioritiseParticipant>
{
    public PrioritiseParticipantValidator() => RuleFor(c => c.Because).MaximumLength(300).WithMessage("Keep the reason to 300 characters.");
}

internal sealed class PrioritiseParticipantHandler(BookingCounter counter) : IRequestHandler<PrioritiseParticipant, Unit>
{
    public async Task<Unit> Handle(PrioritiseParticipant command, CancellationToken cancel)
    {
        var at = await counter.OpenForAsync(command.Booking, cancel);
        at.Find(command.Booking).Prioritise(command.Because);
        return Unit.Value;
    }
}
