using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>
/// Brings the bookings of one offering in step with it: the waiting list moves, whoever has old dates in their calendar gets the new ones, and when it was
/// cancelled everybody is told. Doing it twice changes nothing the second time.
/// </summary>
[AllowSystem]
internal sealed record TendOffering(Guid Offering) : ICommand;

internal sealed class TendOfferingValidator : AbstractValidator<TendOffering>
{
    public TendOfferingValidator() => RuleFor(c => c.Offering).NotEmpty();
}

internal sealed class TendOfferingHandler(BookingCounter counter, WaitingRoom room, ChargeBook charges, BookingPost post, TimeProvider clock) : IRequestHandler<TendOffering, Unit>
{
    public async Task<Unit> Handle(TendOffering command, CancellationToken cancel)
    {
        var at = await counter.OpenAsync(command.Offering, cancel);
        if (at.Offering.State == OfferingState.Cancelled)
        {
            await CallOffAsync(at, cancel);
            return Unit.Value;
        }
        await room.SettleAsync(at, cancel);
        foreach (var booking in at.Live.Select(b => b.Booking).Where(b => b.State == BookingState.Confirmed && b.ToldVersion < at.Offering.CalendarVersion).ToList())
        {
            post.Changed(await room.EventAsync(at, booking, cancel));
            booking.Remind(null);
        }
        return Unit.Value;
    }

    private async Task CallOffAsync(AtCounter at, CancellationToken cancel)
    {
        foreach (var booking in at.Live.Select(b => b.Booking).ToList())
        {
            var booked = await room.EventAsync(at, booking, cancel);
            await charges.TakeBackAsync(booking, "The event was cancelled", cancel);
            booking.Cancel("The event was cancelled", clock.GetUtcNow());
            post.OfferingCancelled(booked);
        }
    }
}
