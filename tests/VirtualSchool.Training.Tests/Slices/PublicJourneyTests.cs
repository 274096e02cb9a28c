using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>The way of somebody without an account, on plain pages without JavaScript.</summary>
public sealed partial class PublicJourneyTests(BookingService service) : IClassFixture<BookingService>
{
    [Fact]
    public async Task Booking_FromTheCatalogueToTheCalendar_NeedsAnAddressAndNothingElse()
    {
        var offering = await service.PublishAsync(2);
        using var ada = service.Visit();
        await ada.OpenAsync("/book?Words=emotion");
        ada.Words.ShouldContain("2 places left");
        await ada.OpenAsync($"/book/{offering.Reference}");
        ada.Words.ShouldContain("You can give up your place at any time without charge");
        await ada.FollowAsync("Book a place");
        await ada.PressAsync("Send me the letter", ("Input.Name", "Ada Cole"), ("Input.Email", "ada cole"), ("Input.School", "Hill Top Primary"));
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ada.Words.ShouldContain("Enter an e-mail address like name@school.org.uk.");
        ada.Words.ShouldContain("Choose the role that comes nearest.");
        ada.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Ada Cole");
        await ada.PressAsync("Send me the letter", ("Input.Email", "Ada@Journey.example"), ("Input.RoleId", $"{BookingService.Teacher}"), ("Input.Diet", "No nuts"));
        ada.Words.ShouldContain("No place is held until you do.");
        (await service.BookingsAsync(offering)).ShouldBeEmpty();

        await ada.OpenAsync(await LinkAsync("ada@journey.example"));
        (await service.BookingsAsync(offering)).ShouldBeEmpty();
        await ada.PressAsync("This address is mine");
        ada.Path.ShouldBe("/book/mine");
        ada.Words.ShouldContain("You have a place at “Emotion coaching”");
        (await service.LettersAsync("ada@journey.example", "You have a place")).ShouldBe(1);
        await ada.OpenAsync("/book");
        ada.Words.ShouldContain("1 place left");
    }

    [Fact]
    public async Task Link_OpensOnce_InOneBrowser_AndNothingAfterIt()
    {
        var offering = await service.PublishAsync(2);
        using var bea = await AskAsync(offering, "bea@journey.example", "Bea Okoro");
        var link = await LinkAsync("bea@journey.example");
        await bea.OpenAsync(link);
        await bea.PressAsync("This address is mine");
        using var other = service.Visit();
        await other.OpenAsync(link);
        other.Status.ShouldBe(HttpStatusCode.NotFound);
        other.Words.ShouldContain("This link does not open");
        var booking = (await service.BookingsAsync(offering)).ShouldHaveSingleItem();
        await other.OpenAsync($"/book/mine/{booking.Reference}");
        other.Words.ShouldContain("Show that the address is yours");
        other.Words.ShouldNotContain("Bea");
        await bea.OpenAsync("/book/mine");
        await bea.PressAsync("Forget me here");
        await bea.OpenAsync("/book/mine");
        bea.Words.ShouldNotContain(booking.Reference);
    }

    [Fact]
    public async Task FullEvent_HasAWaitingList_AndThePlaceThatComesFreeIsTakenByAPress()
    {
        var offering = await service.PublishAsync(1);
        using var first = await ConfirmAsync(offering, "first@journey.example", "First Person");
        using var second = await ConfirmAsync(offering, "second@journey.example", "Second Person");
        second.Words.ShouldContain("is full, and you are on the waiting list");
        second.Words.ShouldNotContain("First Person");
        await first.FollowAsync("Change or cancel");
        await first.PressAsync("Give the place up");
        first.Words.ShouldContain("The booking is cancelled");
        await second.OpenAsync("/book/mine");
        await second.FollowAsync("Take the place or leave it");
        await second.PressAsync("Take the place");
        (await service.BookingsAsync(offering)).Select(b => b.State).ShouldBe([BookingState.Cancelled, BookingState.Confirmed]);
    }

    [Fact]
    public async Task SchoolCoordinator_BooksColleagues_SendsOneInsteadOfAnother_AndLearnsNothingOfWhoIsKnown()
    {
        var offering = await service.PublishAsync(10);
        using var known = await ConfirmAsync(offering, "known@journey.example", "Known Already");
        using var office = await ConfirmAsync(offering, "office@journey.example", "Office Head");
        await office.OpenAsync($"/book/{offering.Reference}/colleagues");
        await office.PressAsync("Book them", ("People[0].Name", "Dev Patel"), ("People[0].Email", "dev@journey.example"), ("People[1].Name", "Kay"), ("People[1].Email", "known@journey.example"));
        office.Words.ShouldContain("2 colleagues get a letter");
        office.Words.ShouldContain("for Dev Patel");
        office.Words.ShouldNotContain("Known Already");
        (await service.BookingsAsync(offering)).Count.ShouldBe(3);
        (await service.LettersAsync("known@journey.example", "You have a booking already")).ShouldBe(1);

        var dev = (await service.BookingsAsync(offering))[2];
        await office.OpenAsync($"/book/mine/{dev.Reference}/swap");
        await office.PressAsync("Send this colleague", ("Input.Name", "Eve Shaw"), ("Input.Email", "eve@journey.example"));
        office.Words.ShouldContain("for Eve Shaw");
        (await service.LettersAsync("dev@journey.example", "You are not expected any more")).ShouldBe(1);
        await known.OpenAsync($"/book/mine/{dev.Reference}");
        known.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PersonWithTwoAddresses_WhoSaysSo_IsOneLearner()
    {
        var (one, two) = (await service.PublishAsync(5), await service.PublishAsync(5));
        using var gwen = await ConfirmAsync(one, "gwen@work.example", "Gwen Hall");
        using var elsewhere = await ConfirmAsync(two, "gwen@home.example", "Gwen Hall");
        await gwen.OpenAsync("/book/mine");
        await AskForLetterAsync("gwen@home.example");
        await gwen.OpenAsync(await LinkAsync("gwen@home.example"));
        await gwen.PressAsync("Both addresses are mine");
        gwen.Words.ShouldContain((await service.BookingsAsync(one))[0].Reference);
        gwen.Words.ShouldContain((await service.BookingsAsync(two))[0].Reference);
        var three = await service.PublishAsync(5);
        using var third = await AskAsync(three, "gwen@third.example", "Gwen Hall");
        await gwen.OpenAsync(await LinkAsync("gwen@third.example"));
        await gwen.PressAsync("Both addresses are mine");
        gwen.Words.ShouldContain((await service.BookingsAsync(three))[0].Reference);
        (await service.ReadAsync<long>("select count(distinct learner_id) from training.learner_address where email like 'gwen@%'")).ShouldBe(1);
    }

    [Fact]
    public async Task Letters_AreSentToAnAddressFourTimesAnHour_AndTheAnswerIsTheSame()
    {
        for (var i = 0; i < 6; i++) await AskForLetterAsync("flood@journey.example");
        (await service.LettersAsync("flood@journey.example", "See your training bookings")).ShouldBe(4);
    }

    [Fact]
    public async Task Colleague_IsWrittenToTenTimesAnHour_AndWhatWasTypedIsKept()
    {
        var offering = await service.PublishAsync(10);
        using var office = await ConfirmAsync(offering, "busy.office@journey.example", "Busy Office");
        for (var i = 0; i < 11; i++)
        {
            await office.OpenAsync($"/book/{offering.Reference}/colleagues");
            await office.PressAsync("Book them", ("People[0].Name", "Fay Hope"), ("People[0].Email", "fay@journey.example"));
        }
        office.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        office.Words.ShouldContain("fay@journey.example has had 10 letters from you in the last hour.");
        office.Page.QuerySelector("[name='People[0].Name']")!.GetAttribute("value").ShouldBe("Fay Hope");
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where to_address = 'fay@journey.example'")).ShouldBe(10);
    }

    [Fact]
    public async Task Feed_HoldsWhatIsPublicAndNoLinkToJoinBy()
    {
        var offering = await service.PublishAsync(5, facts: f => f with { Venue = new Venue(null, null, "https://meet.example/secret") });
        using var anybody = service.Visit();
        var feed = await anybody.Http.GetStringAsync("/book/calendar.ics");
        feed.ShouldContain(offering.Reference);
        feed.ShouldNotContain("secret");
        await anybody.OpenAsync($"/book/{offering.Reference}");
        anybody.Page.DocumentElement.OuterHtml.ShouldNotContain("secret");
        await anybody.OpenAsync($"/book?View=calendar&Month={offering.FirstDay:yyyy-MM}");
        anybody.Page.QuerySelector(".vs-month a").ShouldNotBeNull();
    }

    private async Task AskForLetterAsync(string email)
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/book/mine");
        await visitor.PressAsync("Send me the letter", ("Email", email));
        visitor.Words.ShouldContain("A letter is on its way.");
    }

    private async Task<Visitor> AskAsync(Offering offering, string email, string name)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync($"/book/{offering.Reference}/place");
        await visitor.PressAsync("Send me the letter", ("Input.Name", name), ("Input.Email", email), ("Input.School", "Hill Top Primary"), ("Input.RoleId", $"{BookingService.Teacher}"));
        return visitor;
    }

    private async Task<Visitor> ConfirmAsync(Offering offering, string email, string name)
    {
        var visitor = await AskAsync(offering, email, name);
        await visitor.OpenAsync(await LinkAsync(email));
        await visitor.PressAsync("This address is mine");
        return visitor;
    }

    private async Task<string> LinkAsync(string email) =>
        Confirm().Match(await service.ReadAsync<string>("select body from platform.outbox_message where to_address = $1 and holds_token order by id desc limit 1", email)).Value;

    [GeneratedRegex("/book/confirm/[A-Za-z0-9_-]+")]
    private static partial Regex Confirm();
}
