using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Corrects the days of an enrolment.</summary>
/// <param name="CompletedOn">Null when it is not completed.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record CorrectEnrolment(Guid Id, DateOnly? EnrolledOn, DateOnly? CompletedOn, uint? Version) : ICommand;

/// <summary>Gives a place back that is not used, so that somebody else can take it.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record GivePlaceBack(Guid Id, string? Because) : ICommand;

internal sealed class CorrectEnrolmentValidator : AbstractValidator<CorrectEnrolment>
{
    public CorrectEnrolmentValidator() => RuleFor(c => c.EnrolledOn).NotNull().WithMessage("Enter the day of enrolment.");
}

internal sealed class GivePlaceBackValidator : AbstractValidator<GivePlaceBack>
{
    public GivePlaceBackValidator() => RuleFor(c => c.Because).NotEmpty().WithMessage("Enter why the place is given back.");
}

internal sealed class ChangeEnrolmentHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<CorrectEnrolment, Unit>, IRequestHandler<GivePlaceBack, Unit>
{
    public async Task<Unit> Handle(CorrectEnrolment command, CancellationToken cancel)
    {
        var enrolment = await FindAsync(command.Id, cancel);
        if (command.Version is { } seen) data.Entry(enrolment).Property(e => e.Version).OriginalValue = seen;
        enrolment.Correct(command.EnrolledOn, command.CompletedOn, clock.Today());
        return Unit.Value;
    }

    public async Task<Unit> Handle(GivePlaceBack command, CancellationToken cancel)
    {
        (await FindAsync(command.Id, cancel)).GiveBack(command.Because, clock.Today());
        return Unit.Value;
    }

    private async Task<Enrolment> FindAsync(Guid id, CancellationToken cancel) => await data.Set<Enrolment>().FindAsync([id], cancel) ?? throw new NotFound("enrolment");
}
