using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.BookingParticipants;

/// <summary>Makes places theirs that were held for them: they get a letter, and the price is charged.</summary>
/// <param name="Offering">The event's reference.</param>
/// <param name="Booking">One booking's reference; null for all that are held.</param>
/// <returns>How many were held; 0 when somebody has confirmed them meanwhile.</returns>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record ConfirmPlaces(string Offering, string? Booking) : ICommand<int>
{
    public static string WordsOf(int confirmed) =>
        confirmed == 0 ? "Nothing was held any more: what there was is confirmed or given up." : $"{Words.Count(confirmed, "place is", "places are")} confirmed, and {(confirmed == 1 ? "a letter says" : "letters say")} so.";
}

internal sealed class ConfirmPlacesValidator : AbstractValidator<ConfirmPlaces>
{
    public ConfirmPlacesValidator() => RuleFor(c => c.Offering).NotEmpty();
}

internal sealed class ConfirmPlacesHandler(BookingCounter counter, WaitingRoom room, Booker booker) : IRequestHandler<ConfirmPlaces, int>
{
    public async Task<int> Handle(ConfirmPlaces command, CancellationToken cancel)
    {
        var at = await counter.OpenAsync(command.Offering, cancel);
        var held = at.Live.Select(b => b.Booking).Where(b => b.State == BookingState.Provisional && (command.Booking is null || b.Reference == command.Booking)).ToList();
        foreach (var booking in held)
        {
            booking.Confirm();
            await room.EventAsync(at, booking, cancel);
            await booker.ConfirmAsync(at, booking, "The place that was held for you is confirmed.", cancel);
        }
        return held.Count;
    }
}
