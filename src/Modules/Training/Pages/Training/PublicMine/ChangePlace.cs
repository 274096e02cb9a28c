using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>What somebody does with a booking of theirs, or one that they made for a colleague.</summary>
internal enum PlaceStep
{
    Cancel = 1,
    Accept = 2,
    Decline = 3,
}

/// <summary>Gives a place up, takes one that is offered, or leaves it to the next person.</summary>
/// <param name="Mark">A hash of the mark in their browser.</param>
/// <param name="Booking">The booking's reference.</param>
[AllowEveryone]
internal sealed record ChangePlace(byte[] Mark, string Booking, PlaceStep Step, string? Because) : ICommand;

internal sealed class ChangePlaceValidator : AbstractValidator<ChangePlace>
{
    public ChangePlaceValidator()
    {
        RuleFor(c => c.Step).IsInEnum();
        RuleFor(c => c.Because).MaximumLength(500).WithMessage("Keep the reason to 500 characters.");
    }
}

internal sealed class ChangePlaceHandler(VisitBook visits, BookingCounter counter, Leaving leaving, WaitingRoom room, Booker booker, TimeProvider clock) : IRequestHandler<ChangePlace, Unit>
{
    public async Task<Unit> Handle(ChangePlace command, CancellationToken cancel)
    {
        var (visit, _) = await visits.TakeAsync(command.Mark, cancel);
        var at = await counter.OpenForAsync(command.Booking, cancel);
        var booking = at.Find(command.Booking);
        if (!VisitBook.IsTheirs(booking, visit)) throw new NotFound($"booking {command.Booking}");
        await (command.Step switch
        {
            PlaceStep.Accept => AcceptAsync(at, booking, cancel),
            PlaceStep.Decline => DeclineAsync(at, booking, cancel),
            _ => leaving.CancelAsync(at, booking, command.Because, null, cancel),
        });
        return Unit.Value;
    }

    private async Task AcceptAsync(AtCounter at, Booking booking, CancellationToken cancel)
    {
        if (booking.State is BookingState.Confirmed or BookingState.Provisional) return;
        booking.Accept(clock.GetUtcNow(), at.Offering.PlacesAreHeld);
        await room.EventAsync(at, booking, cancel);
        await booker.TakeAsync(at, booking, "You have taken the place that came free.", cancel);
    }

    private async Task DeclineAsync(AtCounter at, Booking booking, CancellationToken cancel)
    {
        booking.Decline(clock.GetUtcNow());
        await room.SettleAsync(at, cancel);
    }
}
