using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Testing;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Pages.Elearning;
using VirtualSchool.Training.Pages.PublicMine;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>Pools as the coordinator keeps them, and e-learning as people take it up after an event.</summary>
public sealed class ElearningPagesTests(ElearningService service) : IClassFixture<ElearningService>
{
    [Fact]
    public async Task Pool_IsAddedOnScreen_FillsUp_AndAPlaceComesBack()
    {
        var course = await service.AddCourseAsync("First", "Second");
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync("/training/elearning/pools/edit");
        await me.PressAsync("Save the pool", ("Input.Title", "Two places"), ("Input.Places", "2"), ("Input.From.Day", "1"), ("Input.From.Month", "9"), ("Input.From.Year", "2026"));
        me.Words.ShouldContain("Enter the last day on which a place can be taken.");
        me.Words.ShouldContain("Choose at least one e-learning course that a place opens.");
        me.Page.QuerySelector("[name='Input.Title']")!.GetAttribute("value").ShouldBe("Two places");
        await me.PressAsync("Save the pool", ("Input.Until.Day", "31"), ("Input.Until.Month", "8"), ("Input.Until.Year", "2027"), ("Input.Courses", $"{course.Id}"));
        me.Words.ShouldContain("0 of 2");
        var pool = me.Path;
        await me.FollowAsync("History of this pool");
        me.Words.ShouldContain("Added licence pool Two places");
        await me.OpenAsync(pool);
        await me.PressAsync("Enrol them", ("Input.Name", "Ada Cole"), ("Input.Email", "ada@pages.example"), ("Input.School", "Hill Top Primary"));
        await me.PressAsync("Enrol them", ("Input.Name", "Bea Dunn"), ("Input.Email", "bea@pages.example"), ("Input.School", "Hill Top Primary"));
        await me.PressAsync("Enrol them", ("Input.Name", "Cy Ely"), ("Input.Email", "cy@pages.example"), ("Input.School", "Hill Top Primary"));
        me.Words.ShouldContain("All 2 places of “Two places” are taken.");
        me.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Cy Ely");

        await me.FollowAsync("Ada Cole");
        await me.PressAsync("Give the place back", ("Input.Because", "Has left"));
        me.Words.ShouldContain("The place is free again.");
        await me.OpenAsync("/training/elearning");
        me.Words.ShouldContain("1 of 2");
        await me.FollowAsync("Two places");
        me.Words.ShouldContain("Given back 3 Nov 2026");
        await me.PressAsync("Enrol them", ("Input.Name", "Bea Dunn"), ("Input.Email", "bea@pages.example"), ("Input.School", "Hill Top Primary"));
        me.Words.ShouldContain("They take this course already");
        await me.FollowAsync("Bea Dunn");
        await me.PressAsync("Save the days", ("Input.CompletedOn.Day", "1"), ("Input.CompletedOn.Month", "11"), ("Input.CompletedOn.Year", "2026"));
        me.Words.ShouldContain("It was completed on 1 Nov 2026, before the enrolment on 3 Nov 2026.");
    }

    [Fact]
    public async Task Course_SaysItsModules_AndWhatFollowsItsEvents()
    {
        var online = await service.AddCourseAsync("Old module");
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/courses/{online.Reference}");
        await me.FollowAsync("Change the modules");
        await me.PressAsync("Save the modules", ("Modules", "What attachment is\nOld module"));
        me.Words.ShouldContain("What attachment is");
        await me.OpenAsync("/training/courses/edit");
        await me.PressAsync("Add the course", ("Input.Title", "Followed course"), ("Input.Summary", "Two days."), ("Input.Kind", "Taught"));
        await me.OpenAsync($"/training/courses/{me.Path.Split('/')[3]}");
        await me.FollowAsync("Change the e-learning afterwards");
        await me.PressAsync("Save what is offered", ("FollowOns", $"{online.Id}"));
        me.Words.ShouldContain($"E-learning afterwards {online.Title}");
    }

    [Fact]
    public async Task FollowOn_IsTakenUpByChoice_AndStandsOnTheBookingsPage()
    {
        var online = await service.AddCourseAsync("Read", "Try");
        var pool = await service.AddPoolAsync(online, places: 50);
        var mark = (await service.WereThereAsync(online, daysAgo: 10, "fay@follow.example"))[0];
        var before = await service.SendAsync(new MyElearning(mark));
        (before.Courses.Count, before.Offers.Single().Until).ShouldBe((0, service.Today.AddDays(-10 + (13 * 7))));

        await service.SendAsync(new TakeUpElearning(mark, online.Reference));

        var after = await service.SendAsync(new MyElearning(mark));
        (after.Courses.Single().State, after.Offers.Count).ShouldBe(("Taken up on 3 Nov 2026", 0));
        var place = (await service.SendAsync(new FindPool(pool.Id))).People.ShouldHaveSingleItem();
        (place.Source, place.Setting).ShouldBe((EnrolmentSource.TakenUp, "Hill Top Primary"));
        (await service.ReadAsync<long>("select count(*) from training.enrolment where after_booking_id is not null and course_id = $1", online.Id)).ShouldBe(1);
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new TakeUpElearning(mark, online.Reference)))).Message.ShouldStartWith("You have this course already");
    }

    [Fact]
    public async Task FollowOn_IsRefusedInWords_WhenThePoolIsUsedUpOrOver_OrTheWeeksArePast()
    {
        var (ended, late) = (await service.AddCourseAsync("Ended"), await service.AddCourseAsync("Late"));
        await service.AddPoolAsync(ended, places: 5, until: service.Today.AddDays(-1));
        var mark = (await service.WereThereAsync(ended, daysAgo: 10, "gus@follow.example"))[0];
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new TakeUpElearning(mark, ended.Reference)))).Message.ShouldContain("ended on 2 Nov 2026");
        var past = (await service.WereThereAsync(late, daysAgo: 92, "hal@follow.example"))[0];
        (await service.SendAsync(new MyElearning(past))).Offers.ShouldBeEmpty();
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new TakeUpElearning(past, late.Reference)))).Message.ShouldContain("could be taken up until 2 Nov 2026");
    }

    [Fact]
    public async Task FollowOn_IsOfferedByLetterOnce_ToThoseWhoCame_WithWhatGoesWithTheCourse()
    {
        var online = await service.AddCourseAsync("Offered");
        var full = await service.AddCourseAsync("Taken");
        var pool = await service.AddPoolAsync(full, places: 1);
        await service.VisitAsync(("first@letter.example", "First", "Hill Top Primary"));
        await service.KeepAsync(new Enrolment(await service.LearnerAsync("first@letter.example"), full.Id, new EnrolmentFacts(service.Today, EnrolmentSource.ByHand, null, "Hill Top Primary") { Pool = pool.Id }));
        var marks = await service.HadPlacesAsync(online, 1, ("came@letter.example", AttendanceKind.Came), ("away@letter.example", AttendanceKind.DidNotCome), ("unsaid@letter.example", null));
        await service.HadPlacesAsync(full, 1, ("none@letter.example", AttendanceKind.Came));
        await service.HadPlacesAsync(online, 40, ("long@letter.example", AttendanceKind.Came));

        (await service.SendAsync(new SendFollowOnLetters())).ShouldBe(1);
        (await service.SendAsync(new SendFollowOnLetters())).ShouldBe(0);

        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where to_address = 'came@letter.example' and subject like 'E-learning after%'");
        letter.ShouldContain($"{online.Title}: ");
        letter.ShouldContain($"open to you until {HouseTime.Long(service.Today.AddDays((13 * 7) - 1))}");
        letter.ShouldContain("/book/mine");
        (await service.SendAsync(new MyElearning(marks[0]))).Offers.Count.ShouldBe(1);
        (await service.SendAsync(new MyElearning(marks[1]))).Offers.ShouldBeEmpty();
        (await service.SendAsync(new MyBookings(marks[0])))!.Single().Resources.ShouldBe([("The slides", "https://training.example/slides")]);
    }

    [Fact]
    public async Task People_AreListedByInstitution_AndIdlePlacesStandOnTheHomePage()
    {
        var online = await service.AddCourseAsync("Listed");
        var pool = await service.AddPoolAsync(online, places: 5, until: service.Today.AddDays(20));
        await service.VisitAsync(("kim@listed.example", "Kim Idle", "Hill Top Primary"), ("lou@listed.example", "Lou Done", "Hill Top Primary"), ("max@listed.example", "Max Away", "Valley School"));
        var done = await EnrolledAsync("lou@listed.example", "Hill Top Primary");
        done.Complete(service.Today);
        await service.KeepAsync(await EnrolledAsync("kim@listed.example", "Hill Top Primary"), done, await EnrolledAsync("max@listed.example", "Valley School"));
        using var me = await service.SignInAsync(Role.TrainingCoordinator);
        await me.OpenAsync($"/training/elearning?course={online.Id}");
        await me.FollowAsync("Valley School");
        me.Words.ShouldContain("1 enrolment.");
        await me.OpenAsync($"/training/elearning?course={online.Id}");
        await me.FollowAsync("Hill Top Primary");
        me.Words.ShouldContain("2 enrolments.");
        me.Words.ShouldContain("Nothing done for 40 days");
        me.Words.ShouldNotContain("Max Away");
        var csv = await me.Http.GetStringAsync(me.Page.QuerySelector(".vs-export")!.GetAttribute("href") + "&state=NotCompleted");
        csv.ShouldContain("Kim Idle,kim@listed.example,Hill Top Primary");
        csv.ShouldNotContain("Lou Done");
        await me.OpenAsync("/");
        me.Words.ShouldContain(pool.Title);
        me.Words.ShouldContain("2 of 5 places free, until 23 Nov 2026");
        me.Words.ShouldContain("2 people have begun nothing for 30 days or more.");

        async Task<Enrolment> EnrolledAsync(string email, string setting) =>
            new(await service.LearnerAsync(email), online.Id, new EnrolmentFacts(service.Today.AddDays(-40), EnrolmentSource.ByHand, null, setting) { Pool = pool.Id });
    }

    [Fact]
    public async Task PlacesNotBegun_AreRemindedOfTwice_AndNoMoreOnceSomethingIsDone()
    {
        var online = await service.AddCourseAsync("Reminded");
        var marks = await service.WereThereAsync(online, daysAgo: 1, "idle@reminded.example", "busy@reminded.example");
        foreach (var mark in marks) await service.SendAsync(new TakeUpElearning(mark, online.Reference));
        foreach (var (day, days, letters) in new[] { ("enrolled_on", -13, 0), ("enrolled_on", -14, 1), ("enrolled_on", -20, 1), ("reminded_on", -14, 2), ("reminded_on", -60, 2) })
        {
            await service.ReadAsync<Guid>($"update training.enrolment set {day} = $1 where course_id = $2 returning id", service.Today.AddDays(days), online.Id);
            await service.SendAsync(new SendPlaceReminders());
            (await service.LettersAsync("idle@reminded.example", "Your e-learning waits for you")).ShouldBe(letters);
            (await service.LettersAsync("busy@reminded.example", "Your e-learning waits for you")).ShouldBe(Math.Min(letters, 1));
            if (letters == 1) await service.ReadAsync<Guid>("update training.enrolment set modules_done = array[gen_random_uuid()] where learner_id = $1 returning id", await service.LearnerAsync("busy@reminded.example"));
        }
    }

    [Fact]
    public async Task TwoLearners_WhoAreOnePerson_KeepOneEnrolment_AndOnePlace()
    {
        var online = await service.AddCourseAsync("Joined");
        var pool = await service.AddPoolAsync(online, places: 5);
        var marks = await service.WereThereAsync(online, daysAgo: 1, "ivy@work.example", "ivy@joined.example");
        foreach (var mark in marks) await service.SendAsync(new TakeUpElearning(mark, online.Reference));
        await using var scope = service.Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<EnrolmentBook>().JoinAsync(await service.LearnerAsync("ivy@work.example"), await service.LearnerAsync("ivy@joined.example"), default);
        await scope.ServiceProvider.GetRequiredService<TrainingDbContext>().SaveChangesAsync();
        var shown = await service.SendAsync(new FindPool(pool.Id));
        (shown.Used, shown.People.Count, shown.People[1].GivenBackBecause).ShouldBe((1, 2, "One person with two addresses"));
    }

    [Fact]
    public async Task LastPlace_TakenByManyAtOnce_IsOnePersons()
    {
        var online = await service.AddCourseAsync("Raced");
        var pool = await service.AddPoolAsync(online, places: 1);
        var marks = await service.WereThereAsync(online, daysAgo: 1, [.. Enumerable.Range(0, 8).Select(n => $"racer{n}@last.example")]);
        var all = await Task.WhenAll(marks.Select(m => Record.ExceptionAsync(() => service.SendAsync(new TakeUpElearning(m, online.Reference)))));
        all.Count(e => e is null).ShouldBe(1);
        all.OfType<Refusal>().ShouldAllBe(r => r.Message.StartsWith("The one place of"));
        (await service.SendAsync(new FindPool(pool.Id))).Used.ShouldBe(1);
    }
}
