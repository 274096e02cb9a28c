using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Planned;

/// <summary>Says that what was planned will not take place, and why.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record DropPlanned(Guid? Planned, string? Because) : ICommand;

internal sealed class DropPlannedValidator : AbstractValidator<DropPlanned>
{
    public DropPlannedValidator()
    {
        RuleFor(c => c.Planned).NotNull().OverridePropertyName("Dropped").WithMessage("Choose what will not take place.");
        RuleFor(c => c.Because).NotEmpty().WithMessage("Enter why it will not take place.");
    }
}

internal sealed class DropPlannedHandler(TrainingDbContext data) : IRequestHandler<DropPlanned, Unit>
{
    public async Task<Unit> Handle(DropPlanned command, CancellationToken cancel)
    {
        var planned = await data.Set<PlannedCourse>().FindAsync([command.Planned!.Value], cancel) ?? throw new NotFound("planned course");
        planned.Drop(command.Because);
        return Unit.Value;
    }
}
