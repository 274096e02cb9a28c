using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>The assessor has decided on an item; the latest decision counts, the earlier ones stay.</summary>
/// <param name="On">The day on which the assessor decided.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record DecideItem(string Booking, Guid? Item, ItemDecision? Decision, DateOnly? On, string? Assessor, string? Feedback) : ICommand;

internal sealed class DecideItemValidator : AbstractValidator<DecideItem>
{
    public DecideItemValidator()
    {
        RuleFor(c => c.Item).NotNull().WithMessage("Choose an item of the portfolio.");
        RuleFor(c => c.Decision).NotNull().WithMessage("Choose what the assessor decided.");
        RuleFor(c => c.On).NotNull().OverridePropertyName("DecidedOn").WithMessage("Enter the day on which the assessor decided.");
        RuleFor(c => c.Assessor).NotEmpty().WithMessage("Enter the assessor’s name.");
    }
}

internal sealed class DecideItemHandler(CandidateBook book, TimeProvider clock) : IRequestHandler<DecideItem, Unit>
{
    public async Task<Unit> Handle(DecideItem command, CancellationToken cancel)
    {
        (await book.TakeBegunAsync(command.Booking, cancel)).Decide(command.Item!.Value, command.Decision, command.On, command.Assessor, command.Feedback, clock.Today());
        return Unit.Value;
    }
}
