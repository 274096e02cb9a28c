using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Pages.Qualifications.OneCandidate;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>The way from the taught days to the award, page by page, and on to the network meeting.</summary>
public sealed class QualificationTests(BookingService service) : IClassFixture<BookingService>
{
    private const int TaughtDaysAgo = 20;

    private static int _number = 9100;

    [Fact]
    public async Task Candidate_GoesFromTheTaughtDaysToTheAward_AndIsInvitedToTheNetwork()
    {
        var (cohort, _, meeting) = await KeepAsync("Nia Owen");
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/offerings/{cohort}");
        await me.FollowAsync("Candidates: one-to-one hours, portfolio and award");
        me.Words.ShouldContain("1 person: 1 not begun.");
        me.Words.ShouldContain("Brook Primary Completed – – – Not begun");
        await me.FollowAsync("Nia Owen");
        await me.PressAsync("Start the clock");
        me.Words.ShouldContain("week 3 of 12");
        foreach (var (daysAgo, minutes) in ((int, string)[])[(9, "480"), (8, "480"), (7, "60")])
            await me.PressAsync("Note the meeting", [.. Day("MetOn", daysAgo), ("Input.Minutes", minutes), ("Input.With", "Josie Merrin")]);
        await me.PressAsync("Add to the portfolio", [.. Day("HandedInOn", 6), ("Input.Title", "Reflective account")]);
        me.Words.ShouldContain("0 of 1 item of the portfolio is met.");
        var item = me.Page.QuerySelector("select[name='Input.Item'] option:last-child")!.GetAttribute("value");
        await me.PressAsync("Keep the decision", [.. Day("DecidedOn", 5), ("Input.Item", item), ("Input.Decision", "NotYet"), ("Input.Assessor", "Theo Ashdown"), ("Input.Feedback", "Say what you did next")]);
        await me.PressAsync("Keep the decision", [.. Day("DecidedOn", 2), ("Input.Item", item), ("Input.Decision", "Met")]);
        me.Words.ShouldContain("Before: not yet met, Theo Ashdown");
        await me.PressAsync("Award it", [.. Day("AwardedOn", 1), ("Input.AwardNumber", "3599-1")]);
        me.Words.ShouldContain("number 3599-1.");
        await me.FollowAsync("History of this candidate");
        me.Words.ShouldContain("3599-1");
        me.Words.ShouldContain("Added a one to one meeting in candidate TB26-");

        await me.OpenAsync($"/training/offerings/{cohort}/qualification");
        me.Words.ShouldContain("1 person: 1 awarded.");
        await me.PressAsync("Invite the group", ("Input.Meeting", meeting));
        me.Words.ShouldContain("1 person of the group was invited.");
        await me.PressAsync("Invite the group", ("Input.Meeting", meeting));
        me.Words.ShouldContain("was invited before. Nobody got a second letter.");
        (await service.LettersAsync("nia.owen@brook.example", "You are invited")).ShouldBe(1);
        await me.OpenAsync($"/training/offerings/{meeting}/qualification");
        me.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WhatCannotBe_IsSaidBesideItsBox_NothingTypedIsLost_NothingIsWritten()
    {
        var (_, booking, _) = await KeepAsync("Omar Pryce");
        using var me = await service.SignInAsync(Role.Head);
        await me.OpenAsync($"/training/candidates/{booking}");
        await me.PressAsync("Start the clock", ("Input.Started.Day", "31"), ("Input.Started.Month", "2"));
        me.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ValueOf(me, "Input.Started.Day").ShouldBe("31");
        await me.PressAsync("Start the clock", Day("Started", TaughtDaysAgo + 1));
        me.Words.ShouldContain("The one-to-one hours cannot begin before it.");
        await me.PressAsync("Start the clock", Day("Started", TaughtDaysAgo));

        await me.PressAsync("Note the meeting", [.. Day("MetOn", 3), ("Input.Minutes", "-60"), ("Input.With", "Josie Merrin")]);
        me.Words.ShouldContain("Enter how many minutes it took, between 5 and 480.");
        (ValueOf(me, "Input.Minutes"), ValueOf(me, "Input.With")).ShouldBe(("-60", "Josie Merrin"));
        await me.PressAsync("Note the meeting", ("Input.Minutes", "an hour"));
        me.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await me.PressAsync("Add to the portfolio", [.. Day("HandedInOn", 2), ("Input.Title", "Account")]);
        var item = me.Page.QuerySelector("select[name='Input.Item'] option:last-child")!.GetAttribute("value");
        await me.PressAsync("Keep the decision", [.. Day("DecidedOn", 3), ("Input.Item", item), ("Input.Decision", "Met"), ("Input.Assessor", "Theo Ashdown"), ("Input.Feedback", "Well told")]);
        me.Words.ShouldContain("“Account” was handed in on");
        me.Page.QuerySelector("[name='Input.Feedback']")!.TextContent.Trim().ShouldBe("Well told");
        me.Page.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.Trim() == "Award it");
        (await CountAsync("one_to_one_meeting m join training.candidate c on c.id = m.candidate_id", booking)).ShouldBe(0);
        (await CountAsync("assessors_decision d join training.portfolio_item i on i.id = d.item_id join training.candidate c on c.id = i.candidate_id", booking)).ShouldBe(0);
    }

    [Fact]
    public async Task SamePressFromTwoPages_CountsOnce()
    {
        var (_, booking, _) = await KeepAsync("Petra Quill");
        (await AllAtOnceAsync(() => new StartRoute(booking, Ago(TaughtDaysAgo)))).ShouldAllBe(refused => refused == null);
        (await AllAtOnceAsync(() => new NoteOneToOne(booking, Ago(3), 60, "Josie Merrin"))).OfType<Refusal>().Count().ShouldBe(2);
        (await AllAtOnceAsync(() => new HandInItem(booking, "Account", Ago(3)))).OfType<Refusal>().Count().ShouldBe(2);
        var item = await service.ReadAsync<Guid>("select i.id from training.portfolio_item i join training.candidate c on c.id = i.candidate_id join training.booking b on b.id = c.booking_id where b.reference = $1", booking);
        (await AllAtOnceAsync(() => new DecideItem(booking, item, ItemDecision.Met, Ago(2), "Theo Ashdown", null))).OfType<Refusal>().Count().ShouldBe(2);
        (await CountAsync("assessors_decision d join training.portfolio_item i on i.id = d.item_id join training.candidate c on c.id = i.candidate_id", booking)).ShouldBe(1);
        (await CountAsync("one_to_one_meeting m join training.candidate c on c.id = m.candidate_id", booking)).ShouldBe(1);
    }

    [Fact]
    public async Task WhoeverLeft_KeepsWhatTheyDid_AndAnOldPageUndoesNothing()
    {
        var (cohort, booking, _) = await KeepAsync("Rhys Stone");
        await service.SendAsync(new StartRoute(booking, Ago(TaughtDaysAgo)));
        await service.SendAsync(new NoteOneToOne(booking, Ago(3), 90, "Josie Merrin"));
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/candidates/{booking}");
        await service.SendAsync(new LeaveRoute(booking, "Moved away"));
        await me.PressAsync("Note the meeting", [.. Day("MetOn", 2), ("Input.Minutes", "60")]);
        me.Words.ShouldContain("They left the route on");
        me.Words.ShouldContain("Josie Merrin 1 h 30 min");
        var seen = await service.ReadAsync<uint>("select c.xmin from training.candidate c join training.booking b on b.id = c.booking_id where b.reference = $1", booking);
        await me.PressAsync("Open the route again");
        me.Words.ShouldContain("The route is open again.");
        await service.SendAsync(new LeaveRoute(booking, "Moved away after all"));
        (await Record.ExceptionAsync(() => service.SendAsync(new ReopenRoute(booking, seen)))).ShouldBeOfType<Refusal>().Message.ShouldStartWith("Somebody else changed this");

        await service.ReadAsync<Guid>("update training.booking set state = 'Cancelled' where reference = $1 returning id", booking);
        await me.OpenAsync($"/training/offerings/{cohort}/qualification");
        me.Words.ShouldContain("1 person: 1 left.");
        await me.FollowAsync("Rhys Stone");
        me.Words.ShouldContain("Moved away after all");
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync($"/training/candidates/{booking}");
        adviser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string? ValueOf(Visitor me, string box) => me.Page.QuerySelector($"[name='{box}']")!.GetAttribute("value");

    private async Task<Exception?[]> AllAtOnceAsync(Func<ICommand> press) => await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Record.ExceptionAsync(() => service.SendAsync(press()))));

    private Task<long> CountAsync(string of, string booking) => service.ReadAsync<long>($"select count(*) from training.{of} join training.booking b on b.id = c.booking_id where b.reference = $1", booking);

    private DateOnly Ago(int days) => service.Today.AddDays(-days);

    private (string, string?)[] Day(string box, int daysAgo) =>
        [($"Input.{box}.Day", $"{Ago(daysAgo).Day}"), ($"Input.{box}.Month", $"{Ago(daysAgo).Month}"), ($"Input.{box}.Year", $"{Ago(daysAgo).Year}")];

    /// <returns>The references of a cohort whose taught day is over, of one person's booking, and of a network meeting to come.</returns>
    private async Task<(string Cohort, string Booking, string Meeting)> KeepAsync(string name)
    {
        var (number, now) = (Interlocked.Increment(ref _number), service.Clock.GetUtcNow());
        var course = new Course($"C-{number}", Made.Facts with { Title = "Work with parents", Kind = CourseKind.Qualification });
        var network = new Course($"C-{number}9", Made.Facts with { Title = "Parents network", Kind = CourseKind.NetworkMeeting });
        network.SetPrerequisites([(course.Id, false)]);
        var offering = new Offering($"T26-{number}", course.Id, Made.Dates);
        var session = offering.AddSession(new SessionFacts(Ago(TaughtDaysAgo), new(9, 30), new(15, 30)));
        offering.Publish(now.AddDays(-60), Ago(60));
        var learner = new Learner(new LearnerFacts(name, null, null, null, "Brook Primary"));
        learner.AddAddress($"{name.Replace(' ', '.').ToLowerInvariant()}@brook.example", now);
        var booking = new Booking(References.OfBooking(service.Today, number * 10), offering.Id, learner.Id, BookingState.Confirmed, "head@brook.example", now.AddDays(-50));
        await service.KeepAsync(course, network, offering, learner, booking, new Attendance(session, booking, name, new AttendanceSaid(AttendanceKind.Came), new Taking("a test", now)));
        return (offering.Reference, booking.Reference, (await service.PublishAsync(20, course: network.Id, facts: f => f with { Door = OfferingDoor.ByInvitation })).Reference);
    }
}
