using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.Learners;
using VirtualSchool.Training.Pages.PublicPlace;
using VirtualSchool.Training.Pages.Registers;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>The coordinator makes one of two records of one person.</summary>
public sealed class JoiningTests(BookingService service) : IClassFixture<BookingService>
{
    [Fact]
    public async Task Coordinator_SeesWhatChanges_AndJoins_WithOnePlacePaidOnce()
    {
        var offering = await service.PublishAsync(2, facts: f => f with { Price = 60 });
        var marks = await service.VisitAsync(("una@work.example", "Una Moss", "Hill Top Primary"), ("una@home.example", "Una Moss", "Elsewhere"), ("next@list.example", "Ned Next", "Brook"));
        foreach (var (mark, name) in marks.Zip(["Una Moss", "Una Moss", "Ned Next"])) await service.SendAsync(new BookPlace(mark, offering.Reference, BookingService.Form(name)));
        var (kept, other) = (await IdAsync("una@work.example"), await IdAsync("una@home.example"));
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/learners/{kept}");

        foreach (var (typed, words) in new[] { ("", "Enter the other e-mail address"), ("nobody@at-all.example", "Nobody has booked or learnt with"), (" UNA@work.example", "this person’s already") })
        {
            await me.PressAsync("Look at what would change", ("Input.Email", typed));
            me.Words.ShouldContain(words);
        }
        await me.PressAsync("Look at what would change", ("Input.Email", "una@home.example"));
        var bookings = await service.BookingsAsync(offering);
        me.Words.ShouldContain($"is booked twice and becomes one place: {bookings[0].Reference} (confirmed) stays");
        (await service.ReadAsync<long>("select count(*) from training.learner where joined_to_id = $1", kept)).ShouldBe(0);
        await me.PressAsync("Join them");

        me.Words.ShouldContain("They are one person now");
        me.Words.ShouldContain("una@work.example, letters go here");
        me.Words.ShouldContain("una@home.example");
        bookings = await service.BookingsAsync(offering);
        bookings.Select(b => (b.State, b.LearnerId == kept)).ShouldBe([(BookingState.Confirmed, true), (BookingState.Cancelled, true), (BookingState.Offered, false)]);
        (await service.LettersAsync("una@home.example", "You are not expected any more")).ShouldBe(1);
        (await service.ReadAsync<long>("select count(*) from training.charge c join training.booking b on b.id = c.booking_id where b.learner_id = $1 and c.state = 'Due'", kept)).ShouldBe(1);
        (await service.ReadAsync<long>("select count(*) from training.charge c join training.booking b on b.id = c.booking_id where b.learner_id = $1", kept)).ShouldBe(2);
        await me.OpenAsync($"/training/learners/{other}");
        me.Words.ShouldContain($"This record was joined on {Platform.Pages.HouseTime.Long(service.Today)}: it is Una Moss, Hill Top Primary now");
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new PreviewJoin(kept, other, null)))).Message.ShouldContain("was joined already");
        await me.OpenAsync("/history/Learner/" + other);
        me.Words.ShouldContain("joined on:");
    }

    [Fact]
    public async Task Joining_AfterSomethingChanged_IsRefused_AndChangesNothing()
    {
        var marks = await service.VisitAsync(("vic@work.example", "Vic Noon", "A"), ("vic@home.example", "Vic Noon", "B"));
        var (kept, other) = (await IdAsync("vic@work.example"), await IdAsync("vic@home.example"));
        var seen = (await service.SendAsync(new PreviewJoin(kept, null, "VIC@home.example"))).Seen;
        await service.SendAsync(new BookPlace(marks[1], (await service.PublishAsync(2)).Reference, BookingService.Form("Vic Noon")));
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new JoinLearners(kept, other, seen)))).Message.ShouldContain("Something has changed since you looked");
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new JoinLearners(kept, kept, seen)))).Message.ShouldContain("same record");
        await Should.ThrowAsync<NotFound>(() => service.SendAsync(new JoinLearners(kept, Guid.NewGuid(), seen)));
        (await IdAsync("vic@home.example")).ShouldBe(other);
    }

    [Fact]
    public async Task HeldEvent_BookedTwice_KeepsWhatTheRegisterAndTheAnswersSay_OnTheBookingThatStays()
    {
        var (now, today) = (service.Clock.GetUtcNow(), service.Today);
        var course = new Course("C-9901", Made.Facts);
        var offering = new Offering("T26-9901", course.Id, Made.Dates);
        Session[] days = [offering.AddSession(new SessionFacts(today.AddDays(-2), new(9, 30), new(12, 30))), offering.AddSession(new SessionFacts(today.AddDays(-1), new(9, 30), new(12, 30)))];
        offering.Publish(now.AddDays(-40), today.AddDays(-40));
        await service.VisitAsync(("wes@work.example", "Wes Orr", "A"), ("wes@home.example", "Wes Orr", "B"));
        var (kept, other) = (await IdAsync("wes@work.example"), await IdAsync("wes@home.example"));
        var (first, second) = (Booked("TB26-99011", kept), Booked("TB26-99012", other));
        var answers = new AnswerSet(offering.Id, Moment.AtEnd, first.Id, "a code of theirs", now);
        await service.KeepAsync(
            course, offering, first, second, answers, new Attendance(days[0], first, "Wes Orr", new(AttendanceKind.DidNotCome), new("a test", now)),
            new Attendance(days[0], second, "Wes Orr", new(AttendanceKind.Came), new("a test", now)), new Attendance(days[1], second, "Wes Orr", new(AttendanceKind.Came), new("a test", now)));

        await service.SendAsync(new JoinLearners(kept, other, (await service.SendAsync(new PreviewJoin(kept, other, null))).Seen));

        (await service.BookingsAsync(offering)).Select(b => (b.Reference, b.State, b.LearnerId)).ShouldBe([("TB26-99011", BookingState.Cancelled, kept), ("TB26-99012", BookingState.Confirmed, kept)], ignoreOrder: true);
        foreach (var day in days) (await service.SendAsync(new FindRegister(offering.Reference, day.Id))).Rows.Select(r => (r.Reference, r.Said?.Kind)).ShouldBe([("TB26-99012", AttendanceKind.Came)]);
        (await service.ReadAsync<long>("select count(*) from training.answer_set where booking_id = $1", second.Id)).ShouldBe(1);
        (await service.ReadAsync<long>("select count(*) from training.attendance where offering_id = $1", offering.Id)).ShouldBe(2);
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where to_address like 'wes@%'")).ShouldBe(0);

        Booking Booked(string reference, Guid learner) => new(reference, offering.Id, learner, BookingState.Confirmed, "wes@work.example", now.AddDays(-30));
    }

    private Task<Guid> IdAsync(string email) => service.ReadAsync<Guid>("select learner_id from training.learner_address where email = $1", email);
}
