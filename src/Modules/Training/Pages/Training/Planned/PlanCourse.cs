using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Planned;

/// <summary>Plans one occasion of a course for a month.</summary>
/// <param name="Month">Any day of the month.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record PlanCourse(Guid? Course, DateOnly? Month, Guid? Contract, string? Note) : ICommand;

internal sealed class PlanCourseValidator : AbstractValidator<PlanCourse>
{
    public PlanCourseValidator(TimeProvider clock)
    {
        RuleFor(c => c.Course).NotNull().WithMessage("Choose a course.");
        RuleFor(c => c.Month).NotNull().WithMessage("Choose a month.");
        RuleFor(c => c.Month).Must(m => m is null || m.Value.AddMonths(1) > clock.Today()).WithMessage("Choose this month or a later one: what was held before is added with its dates.");
        RuleFor(c => c.Month).Must(m => m is null || m < clock.Today().AddYears(5)).WithMessage("Choose a month within the next five years.");
    }
}

internal sealed class PlanCourseHandler(TrainingDbContext data, Known known) : IRequestHandler<PlanCourse, Unit>
{
    public async Task<Unit> Handle(PlanCourse command, CancellationToken cancel)
    {
        await known.RequireCoursesAsync([command.Course!.Value], "Course", cancel);
        await known.RequireContractAsync(command.Contract, "Contract", cancel);
        data.Add(new PlannedCourse(command.Course.Value, command.Month!.Value, command.Contract, command.Note));
        return Unit.Value;
    }
}
