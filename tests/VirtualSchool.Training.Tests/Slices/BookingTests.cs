using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.Offerings;
using VirtualSchool.Training.Pages.PublicMine;
using VirtualSchool.Training.Pages.PublicPlace;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

public sealed class BookingTests(BookingService service) : IClassFixture<BookingService>
{
    [Fact]
    public async Task Book_By200PeopleAtOnceFor20Places_GivesExactly20AndAnOrderedWaitingList()
    {
        var offering = await service.PublishAsync(20);
        var people = Enumerable.Range(0, 200).Select(n => ($"racer{n}@school.example", $"Racer {n}", $"School {n / 2}")).ToArray();
        var marks = await service.VisitAsync(people);

        var queue = service.Services.GetRequiredService<BookingQueue>();
        var answers = await Task.WhenAll(marks.Select((m, n) => queue.InTurnAsync(() => service.SendAsync(new BookPlace(m, offering.Reference, BookingService.Form(people[n].Item2, people[n].Item3))), default)));

        answers.Count(a => a.StartsWith("You have a place", StringComparison.Ordinal)).ShouldBe(20);
        var bookings = await service.BookingsAsync(offering);
        bookings.Count.ShouldBe(200);
        bookings.Count(b => b.State == BookingState.Confirmed).ShouldBe(20);
        bookings.Count(b => b.State == BookingState.Waiting).ShouldBe(180);
        bookings.Select(b => b.Reference).Distinct().Count().ShouldBe(200);
        bookings.Where(b => b.State == BookingState.Waiting).Min(b => b.JoinedAt).ShouldBeGreaterThanOrEqualTo(bookings.Where(b => b.State == BookingState.Confirmed).Max(b => b.JoinedAt));
    }

    [Fact]
    public async Task Book_Twice_IsRefusedInWords_AlsoAtTheSameMoment()
    {
        var offering = await service.PublishAsync(20);
        var mark = (await service.VisitAsync(("twice@school.example", "Ada Cole", "Hill Top Primary")))[0];
        var both = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => await Record.ExceptionAsync(() => service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form("Ada Cole"))))));
        both.Count(e => e is null).ShouldBe(1);
        both.OfType<Refusal>().Count().ShouldBe(4);
        (await service.BookingsAsync(offering)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancel_OffersThePlaceToTheNext_WhoseOfferLapses_AndGoesOn()
    {
        var offering = await service.PublishAsync(1);
        var marks = await service.VisitAsync(("first@list.example", "First", "A"), ("second@list.example", "Second", "B"), ("third@list.example", "Third", "C"));
        foreach (var (mark, name) in marks.Zip(["First", "Second", "Third"])) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form(name, name)));

        await service.SendAsync(new ChangePlace(marks[0], (await service.BookingsAsync(offering))[0].Reference, PlaceStep.Cancel, "Ill"));
        (await service.BookingsAsync(offering)).Select(b => b.State).ShouldBe([BookingState.Cancelled, BookingState.Offered, BookingState.Waiting]);
        (await service.LettersAsync("second@list.example", "A place is free")).ShouldBe(1);

        service.Clock.Pass(TimeSpan.FromHours(49));
        (await service.SendAsync(new OfferingsToTend())).ShouldContain(offering.Id);
        await service.SendAsync(new TendOffering(offering.Id));
        await service.SendAsync(new TendOffering(offering.Id));
        var bookings = await service.BookingsAsync(offering);
        bookings.Select(b => b.State).ShouldBe([BookingState.Cancelled, BookingState.Lapsed, BookingState.Offered]);
        (await service.LettersAsync("third@list.example", "A place is free")).ShouldBe(1);
        (await Should.ThrowAsync<NotFound>(() => service.SendAsync(new ChangePlace(marks[1], bookings[2].Reference, PlaceStep.Accept, null)))).ShouldNotBeNull();
        await service.SendAsync(new ChangePlace(marks[2], bookings[2].Reference, PlaceStep.Accept, null));
        (await service.BookingsAsync(offering))[2].State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task School_WithItsShare_WaitsUntilTenWorkingDaysBefore()
    {
        var offering = await service.PublishAsync(20, inDays: 40, facts: f => f with { PerSetting = 4 });
        var marks = await service.VisitAsync([.. Enumerable.Range(0, 5).Select(n => ($"share{n}@school.example", $"Share {n}", "Big School"))]);
        foreach (var (mark, n) in marks.Select((m, n) => (m, n))) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form($"Share {n}", n == 0 ? "BIG school" : "Big School ")));
        (await service.BookingsAsync(offering)).Select(b => b.State).ShouldBe([.. Enumerable.Repeat(BookingState.Confirmed, 4), BookingState.Waiting]);
        await service.SendAsync(new TendOffering(offering.Id));
        (await service.BookingsAsync(offering))[4].State.ShouldBe(BookingState.Waiting);
        var soon = await service.PublishAsync(20, inDays: 5, facts: f => f with { PerSetting = 4 });
        var forAll = await service.PublishAsync(20, inDays: 40);
        foreach (var (mark, n) in marks.Select((m, n) => (m, n)))
            foreach (var open in new[] { soon, forAll }) await service.SendAsync(new BookPlace(mark, open.Reference, BookingService.Form($"Share {n}", "Big School")));
        (await service.BookingsAsync(soon)).Concat(await service.BookingsAsync(forAll)).ShouldAllBe(b => b.State == BookingState.Confirmed);
    }

    [Fact]
    public async Task Offering_ThatMovesAfterBooking_SendsANewEntryUnderTheSameName_AndCancelledOneTakesItOut()
    {
        var offering = await service.PublishAsync(20);
        var mark = (await service.VisitAsync(("moved@school.example", "Ada Cole", "Hill Top Primary")))[0];
        await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form("Ada Cole")));
        var before = await EntryAsync("You have a place%");
        await service.ChangeAsync(offering, o => o.ChangeSession(o.Sessions[0].Id, new SessionFacts(service.Today.AddDays(45), new TimeOnly(13, 0), new TimeOnly(15, 0))));
        await service.SendAsync(new TendOffering(offering.Id));
        await service.SendAsync(new TendOffering(offering.Id));
        var after = await EntryAsync("Changed:%");
        Line(after, "UID").ShouldBe(Line(before, "UID"));
        int.Parse(Line(after, "SEQUENCE")[9..], null).ShouldBeGreaterThan(int.Parse(Line(before, "SEQUENCE")[9..], null));
        (await service.LettersAsync("moved@school.example", "Changed:")).ShouldBe(1);

        await service.ChangeAsync(offering, o => o.Cancel("The trainer is ill.", service.Today));
        await service.SendAsync(new TendOffering(offering.Id));
        await service.SendAsync(new TendOffering(offering.Id));
        var gone = await EntryAsync("Cancelled:%");
        gone.ShouldContain("METHOD:CANCEL");
        Line(gone, "UID").ShouldBe(Line(before, "UID"));
        (await service.BookingsAsync(offering)).ShouldAllBe(b => b.State == BookingState.Cancelled);
        (await service.LettersAsync("moved@school.example", "Cancelled:")).ShouldBe(1);
    }

    [Fact]
    public async Task PricedPlace_IsChargedOnce_TakenBackWhenGivenUpInTime_AndPaidByTheColleagueWhoComes()
    {
        var offering = await service.PublishAsync(20, facts: f => f with { Price = 45m });
        var marks = await service.VisitAsync(("payer@school.example", "Payer", "A"), ("giver@school.example", "Giver", "A"));
        foreach (var (mark, name) in marks.Zip(["Payer", "Giver"])) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form(name, "A")));
        var bookings = await service.BookingsAsync(offering);
        await service.SendAsync(new ChangePlace(marks[0], bookings[0].Reference, PlaceStep.Cancel, null));
        await service.SendAsync(new SwapPlace(marks[1], bookings[1].Reference, new Colleague("Bea Okoro", "bea@school.example", BookingService.Teacher, null, null)));
        (await DueAsync(offering)).ShouldBe(45m);
        (await service.BookingsAsync(offering)).Select(b => b.State).ShouldBe([BookingState.Cancelled, BookingState.Substituted, BookingState.Confirmed]);
        await service.KeepAsync(new CancellationTerms(service.Today, true, [new(0, null, 50, null)], "Test"));
        var last = (await service.BookingsAsync(offering))[2];
        await service.SendAsync(new ChangePlace(marks[1], last.Reference, PlaceStep.Cancel, null));
        (await DueAsync(offering)).ShouldBe(22.50m);
    }

    [Fact]
    public async Task Transfer_TakesThePlaceAtTheOtherDate_OrKeepsTheOldOne()
    {
        var (from, full) = (await service.PublishAsync(5), null as Offering);
        var to = await service.PublishAsync(5, 50, from.CourseId);
        full = await service.PublishAsync(1, 60, from.CourseId);
        var marks = await service.VisitAsync(("mover@school.example", "Mover", "A"), ("holder@school.example", "Holder", "B"));
        await service.SendAsync(new BookPlace(marks[0], from.Reference, BookingService.Form("Mover", "A")));
        await service.SendAsync(new BookPlace(marks[1], full.Reference, BookingService.Form("Holder", "B")));
        var booking = (await service.BookingsAsync(from))[0];
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new MovePlace(marks[0], booking.Reference, full.Reference)))).Message.ShouldContain("you keep the place");
        (await service.BookingsAsync(full)).Count.ShouldBe(1);
        await service.SendAsync(new MovePlace(marks[0], booking.Reference, to.Reference));
        (await service.BookingsAsync(from))[0].State.ShouldBe(BookingState.Transferred);
        (await service.BookingsAsync(to)).ShouldHaveSingleItem().State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task Groups_AreProposedByCluster_Kept_AndNeverFilledBeyondTheirLimit()
    {
        var offering = await service.PublishAsync(20, facts: f => f with { PerSetting = null });
        await service.SendAsync(new SetGroups(offering.Reference, [new(null, "North", "Hill Top, Brook", 2), new(null, "South", null, 2)]));
        var marks = await service.VisitAsync([.. new[] { "Hill Top", "Hill Top", "Hill Top", "Dale" }.Select((s, n) => ($"group{n}@school.example", $"Group {n}", s))]);
        foreach (var (mark, n) in marks.Select((m, n) => (m, n))) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form($"Group {n}", n < 3 ? "Hill Top" : "Dale")));
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/offerings/{offering.Reference}/groups");
        me.Words.ShouldContain("In no group yet: 4 people");
        await me.PressAsync("Propose by cluster");
        me.Words.ShouldContain("Nothing is saved yet");
        (await service.BookingsAsync(offering)).ShouldAllBe(b => b.GroupId == null);
        await me.PressAsync("Save who is in which group");
        me.Words.ShouldContain("North, Hill Top, Brook: 2 of 2, full");
        me.Words.ShouldContain("South: 2 of 2, full");
        var people = await service.SendAsync(new PeopleInGroups(offering.Reference));
        var (dale, north) = (people.Single(p => p.Setting == "Dale"), people.GroupBy(p => p.Group).Single(g => g.All(p => p.Setting == "Hill Top")).Key);
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new AssignGroups(offering.Reference, [new(dale.Booking, north)])))).Message.ShouldContain("“North” has room for 2, and 3 would be in it. Put 1 person in another group");
        await me.OpenAsync($"/training/offerings/{offering.Reference}/participants");
        me.Words.ShouldContain("Dale Teacher South Confirmed");
    }

    [Fact]
    public async Task Reminders_AreSentAWeekAndADayBefore_OnceEach()
    {
        var offering = await service.PublishAsync(5, inDays: 60);
        var mark = (await service.VisitAsync(("remind@school.example", "Ada", "A")))[0];
        await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form("Ada", "A")));
        foreach (var before in new[] { 8, 7, 6, 1, 1, 0 }) await service.SendAsync(new SendReminders(offering.FirstDay!.Value.AddDays(-before)));
        (await service.LettersAsync("remind@school.example", "In 7 days")).ShouldBe(1);
        (await service.LettersAsync("remind@school.example", "In 6 days")).ShouldBe(0);
        (await service.LettersAsync("remind@school.example", "Tomorrow")).ShouldBe(1);
    }

    private Task<decimal> DueAsync(Offering offering) =>
        service.ReadAsync<decimal>("select coalesce(sum(c.amount), 0) from training.charge c join training.booking b on b.id = c.booking_id where b.offering_id = $1 and c.state = 'Due'", offering.Id);

    private async Task<string> EntryAsync(string subject) =>
        System.Text.Json.JsonDocument.Parse(await service.ReadAsync<string>("select files from platform.outbox_message where to_address = 'moved@school.example' and subject like $1", subject)).RootElement[0].GetProperty("Text").GetString()!.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string Line(string file, string name) => file.Split("\r\n").Single(l => l.StartsWith(name + ":", StringComparison.Ordinal));
}
