using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>The candidate does not go on.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record LeaveRoute(string Booking, string? Because) : ICommand;

internal sealed class LeaveRouteValidator : AbstractValidator<LeaveRoute>
{
    public LeaveRouteValidator() => RuleFor(c => c.Because).NotEmpty().WithMessage("Enter why they do not go on.");
}

internal sealed class LeaveRouteHandler(CandidateBook book, TimeProvider clock) : IRequestHandler<LeaveRoute, Unit>
{
    public async Task<Unit> Handle(LeaveRoute command, CancellationToken cancel)
    {
        (await book.TakeBegunAsync(command.Booking, cancel)).Withdraw(command.Because, clock.Today());
        return Unit.Value;
    }
}
