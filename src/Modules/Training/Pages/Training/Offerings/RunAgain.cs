using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Makes a draft like an offering, from another first day on.</summary>
/// <returns>Its reference.</returns>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record RunAgain(string Reference, DateOnly? FirstDay) : ICommand<string>;

internal sealed class RunAgainValidator : AbstractValidator<RunAgain>
{
    public RunAgainValidator(TimeProvider clock)
    {
        RuleFor(c => c.FirstDay).NotNull().WithMessage("Enter the first day.");
        RuleFor(c => c.FirstDay).Must(day => day is null || (day >= clock.Today() && day < clock.Today().AddYears(5))).WithMessage("Enter today or a later day within the next five years.");
    }
}

internal sealed class RunAgainHandler(TrainingDbContext data, TrainingDesk desk, TimeProvider clock) : IRequestHandler<RunAgain, string>
{
    public async Task<string> Handle(RunAgain command, CancellationToken cancel)
    {
        var offering = await desk.OfferingAsync(command.Reference, version: null, cancel);
        var number = await data.NextNumberAsync(TrainingDbContext.OfferingSequence, cancel);
        var again = offering.Again(References.OfOffering(clock.Today(), number), command.FirstDay!.Value);
        data.Add(again);
        return again.Reference;
    }
}
