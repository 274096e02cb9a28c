using Shouldly;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.BookingParticipants;
using VirtualSchool.Training.Pages.PublicMine;
using VirtualSchool.Training.Pages.PublicPlace;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

public sealed class HeldPlacesTests(BookingService service) : IClassFixture<BookingService>
{
    [Fact]
    public async Task Confirm_OfHeldPlaces_WritesAndChargesThen_AndNotBefore()
    {
        var offering = await service.PublishAsync(2, facts: f => f with { PlacesAreHeld = true, Price = 40m });
        var marks = await service.VisitAsync(("held@wait.example", "Held", "A"), ("gone@wait.example", "Gone", "B"), ("late@wait.example", "Late", "C"));
        foreach (var (mark, name) in marks.Zip(["Held", "Gone", "Late"])) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form(name, name)));
        (await service.LettersAsync("held@wait.example", "A place is held for you")).ShouldBe(1);
        (await service.LettersAsync("held@wait.example", "You have a place")).ShouldBe(0);

        await service.SendAsync(new ChangePlace(marks[1], (await service.BookingsAsync(offering))[1].Reference, PlaceStep.Cancel, "Not needed"));
        await service.SendAsync(new ChangePlace(marks[2], (await service.BookingsAsync(offering))[2].Reference, PlaceStep.Accept, null));
        (await service.BookingsAsync(offering)).Select(b => b.State).ShouldBe([BookingState.Provisional, BookingState.Cancelled, BookingState.Provisional]);
        (await ChargesAsync(offering)).ShouldBe(0);

        (await service.SendAsync(new ConfirmPlaces(offering.Reference, (await service.BookingsAsync(offering))[0].Reference))).ShouldBe(1);
        (await service.SendAsync(new ConfirmPlaces(offering.Reference, null))).ShouldBe(1);
        (await service.SendAsync(new ConfirmPlaces(offering.Reference, null))).ShouldBe(0);

        (await service.BookingsAsync(offering)).Count(b => b.State == BookingState.Confirmed).ShouldBe(2);
        (await service.LettersAsync("held@wait.example", "You have a place")).ShouldBe(1);
        (await service.LettersAsync("late@wait.example", "You have a place")).ShouldBe(1);
        (await ChargesAsync(offering)).ShouldBe(2);
    }

    private Task<long> ChargesAsync(Offering offering) => service.ReadAsync<long>("select count(*) from training.charge c join training.booking b on b.id = c.booking_id where b.offering_id = $1", offering.Id);
}
