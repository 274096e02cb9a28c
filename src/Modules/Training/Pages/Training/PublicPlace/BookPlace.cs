using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;

namespace VirtualSchool.Training.Pages.PublicPlace;

/// <summary>Books a place for whoever has shown that an address is theirs.</summary>
/// <param name="Mark">A hash of the mark in their browser.</param>
[AllowEveryone]
internal sealed record BookPlace(byte[] Mark, string Reference, BookingForm Form) : ICommand<string>;

internal sealed class BookPlaceValidator : AbstractValidator<BookPlace>
{
    public BookPlaceValidator() => RuleFor(c => c.Form).SetValidator(new BookingFormRules()).OverridePropertyName("");
}

internal sealed class BookPlaceHandler(VisitBook visits, BookingCounter counter, Booker booker) : IRequestHandler<BookPlace, string>
{
    public async Task<string> Handle(BookPlace command, CancellationToken cancel)
    {
        var (visit, learner) = await visits.TakeAsync(command.Mark, cancel);
        learner.Change(command.Form.Learner);
        var at = await counter.OpenToBookAsync(command.Reference, cancel);
        var booking = await booker.BookAsync(at, learner, command.Form.Facts, visit.Email, byHand: false, cancel);
        return OutcomeWords.Of(booking, at.Course.Title);
    }
}
