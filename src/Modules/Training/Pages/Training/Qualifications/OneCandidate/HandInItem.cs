using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>Something was handed in for the portfolio.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record HandInItem(string Booking, string? Title, DateOnly? On) : ICommand;

internal sealed class HandInItemValidator : AbstractValidator<HandInItem>
{
    public HandInItemValidator()
    {
        RuleFor(c => c.Title).NotEmpty().WithMessage("Enter what was handed in.");
        RuleFor(c => c.On).NotNull().OverridePropertyName("HandedInOn").WithMessage("Enter the day on which it was handed in.");
    }
}

internal sealed class HandInItemHandler(CandidateBook book, TimeProvider clock) : IRequestHandler<HandInItem, Unit>
{
    public async Task<Unit> Handle(HandInItem command, CancellationToken cancel)
    {
        (await book.TakeBegunAsync(command.Booking, cancel)).HandIn(command.Title, command.On, clock.Today());
        return Unit.Value;
    }
}
