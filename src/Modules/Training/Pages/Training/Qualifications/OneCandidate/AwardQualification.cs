using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>The qualification is awarded.</summary>
/// <param name="Number">The awarding body's; null where it gives none.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record AwardQualification(string Booking, DateOnly? On, string? Number) : ICommand;

internal sealed class AwardQualificationValidator : AbstractValidator<AwardQualification>
{
    public AwardQualificationValidator() => RuleFor(c => c.On).NotNull().OverridePropertyName("AwardedOn").WithMessage("Enter the day of the award.");
}

internal sealed class AwardQualificationHandler(CandidateBook book, TimeProvider clock) : IRequestHandler<AwardQualification, Unit>
{
    public async Task<Unit> Handle(AwardQualification command, CancellationToken cancel)
    {
        var candidate = await book.TakeBegunAsync(command.Booking, cancel);
        var (_, member) = await book.MemberAsync(command.Booking, cancel);
        candidate.Award(command.On, command.Number, member.TaughtDays, await book.TermsAsync(candidate.StartedOn, cancel), clock.Today());
        return Unit.Value;
    }
}
