using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Gives somebody a place of a pool. What is known of them already is not changed.</summary>
/// <param name="SchoolUrn">The school's number; null for who works elsewhere.</param>
/// <param name="Setting">The school or organisation in words.</param>
/// <exception cref="Refusal">The pool is used up or over, does not open the course, or they take it already.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record EnrolLearner(Guid Pool, Guid? Course, string? Name, string? Email, int? SchoolUrn, string? Setting) : ICommand<Guid>;

internal sealed class EnrolLearnerValidator : AbstractValidator<EnrolLearner>
{
    public EnrolLearnerValidator()
    {
        RuleFor(c => c.Name).Must(PersonForm.IsName).WithMessage("Enter the name.");
        RuleFor(c => c.Email).Must(PersonForm.IsEmail).WithMessage("Enter a work e-mail address like name@school.org.uk.");
        RuleFor(c => c.Setting).NotEmpty().OverridePropertyName("School").WithMessage("Enter the school or organisation where they work.");
        RuleFor(c => c.Course).NotNull().WithMessage("Choose the course.");
    }
}

internal sealed class EnrolLearnerHandler(LearnerBook learners, LicenceCounter counter, EnrolmentBook enrolments, TimeProvider clock) : IRequestHandler<EnrolLearner, Guid>
{
    public async Task<Guid> Handle(EnrolLearner command, CancellationToken cancel)
    {
        var (email, course, today) = (Said.EmailOrNothing(command.Email, "Email")!, command.Course!.Value, clock.Today());
        await learners.TakeAsync([email], cancel);
        var pool = await counter.TakeAsync(command.Pool, cancel);
        if (!pool.Covers(course)) throw new Refusal("A place of this pool does not open that course. Choose one of those it opens.", "Course");
        pool.RequirePlace(today, await counter.UsedAsync(pool.Id, cancel));
        var (learner, _) = await learners.EnsureAsync(email, new LearnerFacts(command.Name, null, null, command.SchoolUrn, command.Setting), cancel);
        return (await enrolments.AddAsync(learner.Id, course, new EnrolmentFacts(today, EnrolmentSource.ByHand, command.SchoolUrn, command.Setting!) { Pool = pool.Id }, cancel)).Id;
    }
}
