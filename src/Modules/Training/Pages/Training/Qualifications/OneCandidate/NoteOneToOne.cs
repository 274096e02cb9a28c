using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

/// <summary>A one-to-one meeting took place.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record NoteOneToOne(string Booking, DateOnly? On, int? Minutes, string? With) : ICommand;

internal sealed class NoteOneToOneValidator : AbstractValidator<NoteOneToOne>
{
    public NoteOneToOneValidator()
    {
        RuleFor(c => c.On).NotNull().OverridePropertyName("MetOn").WithMessage("Enter the day of the meeting.");
        RuleFor(c => c.Minutes).NotNull().WithMessage("Enter how many minutes it took.");
        RuleFor(c => c.With).NotEmpty().WithMessage("Enter with whom it was.");
    }
}

internal sealed class NoteOneToOneHandler(CandidateBook book, TimeProvider clock) : IRequestHandler<NoteOneToOne, Unit>
{
    public async Task<Unit> Handle(NoteOneToOne command, CancellationToken cancel)
    {
        (await book.TakeBegunAsync(command.Booking, cancel)).Meet(command.On, command.Minutes, command.With, clock.Today());
        return Unit.Value;
    }
}
