using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Schools.OneSchool;

/// <summary>Records that somebody has seen a school make what a course teaches its practice. Courses that ask for it open to the school from then on.</summary>
/// <param name="On">The day on which it was seen.</param>
/// <param name="Evidence">How it was seen.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record RecordEmbedded(int Urn, Guid? Course, DateOnly? On, string? Evidence) : ICommand;

internal sealed class RecordEmbeddedValidator : AbstractValidator<RecordEmbedded>
{
    public RecordEmbeddedValidator()
    {
        RuleFor(c => c.Course).NotNull().WithMessage("Choose the course that has become the school’s practice.");
        RuleFor(c => c.On).NotNull().WithMessage("Enter the day on which it was seen.");
        RuleFor(c => c.Evidence).NotEmpty().WithMessage("Enter how it was seen: at a visit, in the school’s policy, in its figures.");
    }
}

internal sealed class RecordEmbeddedHandler(TrainingDbContext data, Known known, IMediator mediator, ICurrentPerson me, TimeProvider clock) : IRequestHandler<RecordEmbedded, Unit>
{
    public async Task<Unit> Handle(RecordEmbedded command, CancellationToken cancel)
    {
        var school = (await mediator.Send(new FindSchools([command.Urn]), cancel)).SingleOrDefault() ?? throw new NotFound("school");
        await known.RequireCoursesAsync([command.Course!.Value], "Course", cancel);
        if (await data.Set<EmbeddedPractice>().AsNoTracking().FirstOrDefaultAsync(e => e.CourseId == command.Course && e.SchoolUrn == command.Urn, cancel) is { } there)
            throw new Refusal($"It is recorded already that this was seen on {Words.Day(there.On)}. Take that back first if it is wrong.", "Course");
        data.Add(new EmbeddedPractice(command.Course.Value, school.Urn, school.Name, command.On!.Value, command.Evidence, me.IsSystem ? null : me.Id, clock.Today()));
        return Unit.Value;
    }
}
