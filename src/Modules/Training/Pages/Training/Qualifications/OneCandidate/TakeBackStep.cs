using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>Takes back a meeting that was not so, or an item on which nobody has decided.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record TakeBackStep(string Booking, Guid? What) : ICommand;

internal sealed class TakeBackStepValidator : AbstractValidator<TakeBackStep>
{
    public TakeBackStepValidator() => RuleFor(c => c.What).NotNull().OverridePropertyName("Wrong").WithMessage("Choose what is not so.");
}

internal sealed class TakeBackStepHandler(CandidateBook book) : IRequestHandler<TakeBackStep, Unit>
{
    public async Task<Unit> Handle(TakeBackStep command, CancellationToken cancel)
    {
        (await book.TakeBegunAsync(command.Booking, cancel)).TakeBack(command.What!.Value);
        return Unit.Value;
    }
}
