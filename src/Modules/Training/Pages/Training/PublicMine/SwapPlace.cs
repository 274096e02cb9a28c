using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Pages.PublicPlace;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>A colleague of the same school or team comes instead.</summary>
/// <param name="Mark">A hash of the mark in the browser of whoever says so.</param>
/// <param name="Booking">The booking's reference.</param>
[AllowEveryone]
internal sealed record SwapPlace(byte[] Mark, string Booking, Colleague Colleague) : ICommand;

internal sealed class SwapPlaceValidator : AbstractValidator<SwapPlace>
{
    public SwapPlaceValidator()
    {
        RuleFor(c => c.Colleague.Name).Must(PersonForm.IsName).WithMessage("Enter your colleague’s name.").OverridePropertyName("Name");
        RuleFor(c => c.Colleague.Email).Must(PersonForm.IsEmail).WithMessage("Enter your colleague’s work e-mail address, like name@school.org.uk.").OverridePropertyName("Email");
    }
}

internal sealed class SwapPlaceHandler(VisitBook visits, LearnerBook learners, BookingCounter counter, Leaving leaving, ColleagueLetters letters) : IRequestHandler<SwapPlace, Unit>
{
    public async Task<Unit> Handle(SwapPlace command, CancellationToken cancel)
    {
        var (visit, me) = await visits.TakeAsync(command.Mark, cancel);
        var email = Said.EmailOrNothing(command.Colleague.Email, "Email")!;
        await letters.SendAsync(visit.Email, [email], () => SwapAsync(command, visit, me, email, cancel));
        return Unit.Value;
    }

    private async Task SwapAsync(SwapPlace command, BookingVisit visit, Learner me, string email, CancellationToken cancel)
    {
        await learners.TakeAsync([email], cancel);
        var at = await counter.OpenForAsync(command.Booking, cancel);
        var booking = at.Find(command.Booking);
        if (!VisitBook.IsTheirs(booking, visit)) throw new NotFound($"booking {command.Booking}");
        var (colleague, _) = await learners.EnsureAsync(email, command.Colleague.At(me), cancel);
        if (at.Live.Any(b => b.Learner == colleague)) throw new Refusal("This place cannot be given to that address. Name another colleague, or give the place up.", "Email");
        await leaving.SwapAsync(at, booking, colleague, command.Colleague.Facts, visit.Email, cancel);
    }
}
