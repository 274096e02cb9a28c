using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.BookingParticipants;

/// <summary>Books somebody who rang: booking days and invitations do not matter, capacity and what must come before do.</summary>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record AddByHand(string Reference, string? Email, BookingForm Form) : ICommand<string>;

internal sealed class AddByHandValidator : AbstractValidator<AddByHand>
{
    public AddByHandValidator()
    {
        RuleFor(c => c.Email).Must(PersonForm.IsEmail).WithMessage("Enter an e-mail address like name@school.org.uk.");
        RuleFor(c => c.Form).SetValidator(new BookingFormRules()).OverridePropertyName("");
    }
}

internal sealed class AddByHandHandler(LearnerBook learners, BookingCounter counter, Booker booker) : IRequestHandler<AddByHand, string>
{
    public async Task<string> Handle(AddByHand command, CancellationToken cancel)
    {
        var email = Said.EmailOrNothing(command.Email, "Email")!;
        await learners.TakeAsync([email], cancel);
        var at = await counter.OpenToBookAsync(command.Reference, cancel);
        var (learner, _) = await learners.EnsureAsync(email, command.Form.Learner, cancel);
        var booking = await booker.BookAsync(at, learner, command.Form.Facts, email, byHand: true, cancel);
        return booking.State == BookingState.Confirmed ? "They have a place, and a letter that says so." : "The event is full or their school has its share: they are on the waiting list, and a letter says so.";
    }
}
