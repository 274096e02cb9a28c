using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.Teachers;

/// <summary>Ends somebody's part as designated teacher of a school; they see its pupils for some school days more.</summary>
/// <param name="Until">The first day on which they are no longer: today or earlier.</param>
[AllowRoles(Role.Head)]
internal sealed record EndDesignatedTeacher(int Urn, Guid Teacher, DateOnly? Until) : ICommand;

internal sealed class EndDesignatedTeacherValidator : AbstractValidator<EndDesignatedTeacher>
{
    public EndDesignatedTeacherValidator(TimeProvider clock)
    {
        RuleFor(c => c.Until).NotNull().WithMessage("Enter the first day on which they are no longer designated teacher.");
        RuleFor(c => c.Until).Must(until => until is null || until <= clock.Today()).WithMessage("Enter today or an earlier day: record the end when it comes.");
    }
}

internal sealed class EndDesignatedTeacherHandler(TeachersOfSchool teachers) : IRequestHandler<EndDesignatedTeacher, Unit>
{
    public async Task<Unit> Handle(EndDesignatedTeacher command, CancellationToken cancel)
    {
        var (_, named) = await teachers.TakeAsync(command.Urn, cancel);
        var teacher = named.SingleOrDefault(t => t.Id == command.Teacher) ?? throw new NotFound("designated teacher");
        if (teacher.Until is { } ended)
            throw new Refusal($"{teacher.Name} has not been designated teacher since {HouseTime.Long(ended)} already. There is nothing to end.");
        TeachersOfSchool.End(teacher, command.Until!.Value, nameof(command.Until));
        await teachers.FinishAsync(cancel);
        return Unit.Value;
    }
}
