using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.PublicMine;
using VirtualSchool.Training.Pages.PublicPlace;
using VirtualSchool.Training.Pages.Schools.OneSchool;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>A school pays places with credits that it bought.</summary>
public sealed class CreditsTests(BookingService service) : IClassFixture<BookingService>
{
    private const int School = 100901;

    [Fact]
    public async Task Credits_PayForPlaces_ComeBackByTheTerms_AndTheRestIsInvoiced()
    {
        await service.ReadAsync<int>("insert into children.school (urn, name, status, sort_name) values ($1, 'Credit Primary', 'Open', 'credit primary') returning urn", School);
        await service.KeepAsync(new CancellationTerms(service.Today.AddDays(-1), true, [new BandFacts(0, 10, 50, null), new BandFacts(11, null, 0, null)], "A test"));
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/schools/{School}");
        await me.PressAsync("Record the package", ("Input.PackageTitle", "Agreement"), ("Input.PackageCredits", "0.3"), ("Input.PackageFrom.Day", "1"), ("Input.PackageFrom.Month", "9"), ("Input.PackageFrom.Year", "2020"),
            ("Input.PackageUntil.Day", "31"), ("Input.PackageUntil.Month", "3"), ("Input.PackageUntil.Year", "2040"));
        me.Words.ShouldContain("in whole or half credits");
        await me.PressAsync("Record the package", ("Input.PackageCredits", "2"));
        me.Words.ShouldContain("The package is recorded");

        var (far, near) = (await service.PublishAsync(20, facts: f => f with { Price = 60, Credits = 1, PerSetting = null }), await service.PublishAsync(20, inDays: 3, facts: f => f with { Price = 60, Credits = 1, PerSetting = null }));
        var marks = await service.VisitAsync([.. Enumerable.Range(0, 3).Select(n => ($"credit{n}@school.example", $"Credit {n}", "Credit Primary"))]);
        foreach (var (mark, offering) in marks.Zip([far, near, far])) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form("Credit", "Credit Primary") with { SchoolUrn = School }));
        (await service.BookingsAsync(far)).Select(b => b.Funding).ShouldBe([FundingSource.Credit, FundingSource.Invoice]);
        (await PackageAsync()).ShouldBe((0, 2, 0, 0));
        (await ChargesAsync(far) + await ChargesAsync(near)).ShouldBe(1);

        await service.SendAsync(new ChangePlace(marks[0], (await service.BookingsAsync(far))[0].Reference, PlaceStep.Cancel, null));
        await service.SendAsync(new ChangePlace(marks[1], (await service.BookingsAsync(near))[0].Reference, PlaceStep.Cancel, null));
        (await PackageAsync()).ShouldBe((0, 0, 0.5m, 1.5m));
        (await ChargesAsync(near)).ShouldBe(0);
        await me.OpenAsync($"/training/schools/{School}");
        me.Words.ShouldContain("½ credit lost, ½ credit given back: Credit");
        (await Should.ThrowAsync<Refusal>(async () => await service.SendAsync(new RemovePackage(School, (await service.SendAsync(new CreditsAtSchool(School)))[0].Id)))).Message.ShouldContain("2 bookings have used");

        var last = await service.PublishAsync(20, facts: f => f with { Price = 60, Credits = 1 });
        await service.SendAsync(new BookPlace(marks[1], last.Reference, BookingService.Form("Credit", "Credit Primary") with { SchoolUrn = School }));
        await service.ChangeAsync(last, o => o.Cancel("Snow", service.Today));
        await service.SendAsync(new TendOffering(last.Id));
        (await PackageAsync()).ShouldBe((0, 0, 0.5m, 1.5m));
        await me.OpenAsync($"/training/offerings/{last.Reference}/participants");
        me.Words.ShouldContain("1 credit given back");
    }

    private async Task<(decimal Used, decimal Held, decimal Lost, decimal Left)> PackageAsync()
    {
        var package = (await service.SendAsync(new CreditsAtSchool(School))).ShouldHaveSingleItem();
        return (package.Used, package.Held, package.Lost, package.Left);
    }

    private Task<long> ChargesAsync(Offering offering) => service.ReadAsync<long>("select count(*) from training.charge c join training.booking b on b.id = c.booking_id where b.offering_id = $1", offering.Id);
}
