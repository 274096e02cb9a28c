using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Pages.BookingParticipants;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>Dates as the coordinator sets them, page by page, without JavaScript.</summary>
public sealed class OfferingPagesTests(TrainingService service) : IClassFixture<TrainingService>
{
    private readonly Visitor _me = service.Coordinator;

    [Fact]
    public async Task EightFortnightlyDays_AreMadeInOneGo_DividedIntoGroups_AndPublished()
    {
        var course = await service.AddCourseAsync("Foundations, a qualification");
        await _me.OpenAsync($"/training/offerings/edit?course={course}");
        await _me.PressAsync("Make a draft", ("Input.On.Day", "2"), ("Input.On.Month", "2"), ("Input.On.Year", "2027"), ("Input.Start", "9.30"), ("Input.End", "3:30pm"), ("Input.HowMany", "8"), ("Input.EveryDays", "14"), ("Input.Capacity", "20"));
        var reference = _me.Path.Split('/')[^1];
        (await service.ReadAsync<string>("select string_agg(s.on::text, ' ' order by number) from training.session s join training.offering o on o.id = s.offering_id where o.reference = $1", reference))
            .ShouldBe("2027-02-02 2027-02-16 2027-03-02 2027-03-16 2027-03-30 2027-04-13 2027-04-27 2027-05-11");
        _me.Words.ShouldContain("neither a venue nor a link to join by");

        await _me.FollowAsync("Change the groups");
        await _me.PressAsync("Save the groups", ("Input.Groups[0].Name", "North"), ("Input.Groups[0].Cluster", "Allestree"), ("Input.Groups[1].Name", "South"), ("Input.Groups[1].Limit", "11"));
        _me.Words.ShouldContain("The groups have room for 21, and only 20 can come");
        await _me.PressAsync("Save the groups", ("Input.Groups[1].Limit", "10"));

        await _me.OpenAsync($"/training/offerings/edit/{reference}");
        await _me.PressAsync("Save", ("Input.VenueName", "Assembly Rooms"), ("Input.Trainers[0].Name", "Ada Cole"));
        await _me.FollowAsync("Publish");
        await _me.PressAsync("Publish it");
        _me.Words.ShouldContain($"{reference} is published.");
        _me.Words.ShouldContain("Allestree, 0 of 10, room for 10 more");
    }

    [Fact]
    public async Task Dates_ThatCannotBe_AreRefused_WithAllThatWasTyped()
    {
        var course = await service.AddCourseAsync("Refused");
        await _me.OpenAsync($"/training/offerings/edit?course={course}");
        await _me.PressAsync("Make a draft", ("Input.On.Day", "2"), ("Input.On.Month", "2"), ("Input.On.Year", "2027"), ("Input.Start", "half nine"), ("Input.End", "12:30"), ("Input.Capacity", "20"), ("Input.VenueName", "Kept as typed"));
        (_me.Status, _me.Page.QuerySelector("[name='Input.VenueName']")!.GetAttribute("value")).ShouldBe((HttpStatusCode.UnprocessableEntity, "Kept as typed"));
        _me.Words.ShouldContain("Enter the time as 09:30.");
        await _me.PressAsync("Make a draft", ("Input.Start", "13:00"));
        _me.Words.ShouldContain("before or as it begins");
        await _me.PressAsync("Make a draft", ("Input.Start", "09:00"), ("Input.Price", "12.505"));
        _me.Words.ShouldContain("no more than two decimals");
        await _me.PressAsync("Make a draft", ("Input.Price", ""), ("Input.JoinLink", "http://meet.example.org"));
        _me.Words.ShouldContain("begins with https://");
        await _me.PressAsync("Make a draft", ("Input.JoinLink", ""), ("Input.HostSchool", "999999"));
        _me.Words.ShouldContain("No open school is called “999999”");
        await _me.PressAsync("Make a draft", ("Input.HostSchool", ""), ("Input.HowMany", "3"));
        _me.Words.ShouldContain("how many days lie between");
        (await service.ReadAsync<long>("select count(*) from training.offering o join training.course c on c.id = o.course_id where c.reference = $1", course)).ShouldBe(0);
    }

    [Fact]
    public async Task Sessions_OnABankHolidayOrWeekEnd_AreKeptWithAWarning_AndOverlapsAreRefused()
    {
        var reference = await service.AddDraftAsync(await service.AddCourseAsync("On strange days"), new DateOnly(2027, 3, 29));
        await _me.OpenAsync($"/training/offerings/{reference}");
        _me.Words.ShouldContain("It is on a bank holiday.");
        await _me.FollowAsync("Add a session");
        await _me.PressAsync("Save the session", ("Input.On.Day", "29"), ("Input.On.Month", "3"), ("Input.On.Year", "2027"), ("Input.Start", "12:00"), ("Input.End", "13:00"));
        _me.Words.ShouldContain("It overlaps with the session on Monday 29 March 2027");
        await _me.PressAsync("Save the session", ("Input.On.Day", "3"), ("Input.On.Month", "4"), ("Input.IsRequired", "true"));
        _me.Words.ShouldContain("It is at a week-end.");
        await _me.FollowAsync("2: Saturday 3 April 2027");
        await _me.PressAsync("Take this session away");
        _me.Words.ShouldContain("The session is taken away.");
        _me.Words.ShouldNotContain("Saturday 3 April");
    }

    [Fact]
    public async Task WholeSchool_IsForOneSchool_ChosenByItsName()
    {
        await service.ReadAsync<int>("insert into children.school (urn, name, status, sort_name) values (100777, 'Hill Top Primary', 'Open', 'hill top primary'), (100778, 'Hill Top Nursery', 'Open', 'hill top nursery') returning urn");
        var course = await service.AddCourseAsync("For all staff", Training.Domain.Catalogue.CourseKind.WholeSchool);
        await _me.OpenAsync($"/training/offerings/edit?course={course}");
        await _me.PressAsync("Make a draft", ("Input.Capacity", "120"), ("Input.HostSchool", "hill top"), ("Input.PerSetting", ""));
        (_me.Status, _me.Words).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(HttpStatusCode.UnprocessableEntity), a => a.Words.ShouldContain("Choose the school, or change what you typed of its name."));
        await _me.PressAsync("Make a draft", ("Input.HostChoice", "100777"));
        var reference = _me.Path.Split('/')[^1];
        await _me.OpenAsync($"/training/offerings/edit/{reference}");
        await _me.PressAsync("Save", ("Input.Capacity", "90"));
        (await service.ReadAsync<string>("select host_urn || ' ' || host_name || ' ' || capacity from training.offering where reference = $1", reference)).ShouldBe("100777 Hill Top Primary 90");
    }

    [Fact]
    public async Task PlannedCourse_GetsItsDates_AndIsPlannedNoMore()
    {
        var course = await service.AddCourseAsync("Caring for others");
        await _me.OpenAsync("/training/planned");
        await _me.PressAsync("Plan it", ("Input.Course", OptionOf(course)), ("Input.Month", "2027-03-01"));
        _me.Words.ShouldContain("Caring for others March 2027");
        await _me.OpenAsync(_me.Page.QuerySelectorAll("td a").First(a => a.TextContent.Contains("Caring for others")).GetAttribute("href")!);
        await _me.PressAsync("Make a draft", ("Input.Capacity", "12"));
        await _me.OpenAsync("/training/planned");
        _me.Words.ShouldNotContain("Caring for others March 2027");
        await _me.PressAsync("Plan it", ("Input.Course", OptionOf(course)), ("Input.Month", "2027-05-01"));
        await _me.PressAsync("Drop it", ("Input.Dropped", _me.Page.QuerySelectorAll("select[name='Input.Dropped'] option").First(o => o.TextContent.Contains("Caring for others")).GetAttribute("value")));
        _me.Words.ShouldContain("Enter why it will not take place.");
        await _me.PressAsync("Drop it", ("Input.Because", "no money this year"));
        _me.Words.ShouldContain("The reason is kept.");
    }

    [Fact]
    public async Task Cancel_NeedsAReason_AndRunAgainMakesADraftOfIt()
    {
        var reference = await service.AddEventAsync(await service.AddCourseAsync("Cancelled"), service.Ahead);
        await _me.OpenAsync($"/training/offerings/{reference}/cancel");
        await _me.PressAsync("Cancel it");
        _me.Words.ShouldContain("Enter why it will not take place.");
        await _me.PressAsync("Cancel it", ("Input.Because", "the trainer is ill"));
        _me.Words.ShouldContain("the trainer is ill");
        await _me.FollowAsync("Run it again");
        await _me.PressAsync("Make a draft", ("Input.FirstDay.Day", "1"), ("Input.FirstDay.Month", "1"), ("Input.FirstDay.Year", "2020"));
        _me.Words.ShouldContain("Enter today or a later day");
        await _me.PressAsync("Make a draft", ("Input.FirstDay.Day", "9"), ("Input.FirstDay.Month", "3"), ("Input.FirstDay.Year", "2027"));
        _me.Words.ShouldContain("Tuesday 9 March 2027");
        _me.Words.ShouldContain("Draft");
    }

    [Fact]
    public async Task Board_SaysWhatItMeans_NarrowsAndExports_AndTheHomePageTellsOfTooFew()
    {
        var course = await service.AddCourseAsync("Too few come");
        var reference = await service.AddEventAsync(course, new DateOnly(2026, 11, 24), Made.Dates with { Minimum = 8 });
        await _me.OpenAsync("/training?view=BelowMinimum");
        References().ShouldContain($"/training/offerings/{reference}");
        _me.Words.ShouldContain("0 of 20");
        _me.Words.ShouldContain("Below 8");
        await _me.OpenAsync("/training?view=Cancelled&kind=Conference");
        _me.Words.ShouldContain("No event is in this view.");
        (await _me.Http.GetStringAsync("/training/export?view=BelowMinimum")).ShouldContain($"{reference},Too few come,Taught course,2026-11-24");
        await _me.OpenAsync("/");
        _me.Words.ShouldContain("Too few booked");
        _me.Words.ShouldContain("Next events");
        await _me.OpenAsync($"/training/offerings/{reference}");
        _me.Words.ShouldContain("it takes place with 8 or more. Decide now");
    }

    [Fact]
    public async Task Search_FindsCoursesEventsAndPeople_ForTheCoordinatorAlone()
    {
        var reference = await service.AddEventAsync(await service.AddCourseAsync("Findable by words"), service.Ahead);
        (await HitsAsync(_me, "findable")).ShouldContain("Findable by words");
        (await HitsAsync(_me, reference.ToLowerInvariant())).ShouldContain(reference);
        await service.SendAsync(new AddByHand(reference, "fern@people.example", new BookingForm("Fern Findable", ShippedWords.DesignatedTeacher, null, null, "Hill Top")));
        foreach (var typed in new[] { "findable", "Fern@people.example" }) (await HitsAsync(_me, typed)).ShouldContain("Fern Findable");
        using var worker = await service.SignInAsync(Role.SocialWorker);
        foreach (var hidden in new[] { "Findable by words", "Fern Findable" }) (await HitsAsync(worker, "findable")).ShouldNotContain(hidden);
    }

    [Fact]
    public async Task ThirtyEvents_AreReadPageByPage_EachOnce()
    {
        var course = await service.AddCourseAsync("Many");
        for (var i = 0; i < 30; i++) await service.AddDraftAsync(course, service.Ahead.AddDays(i % 7));
        var id = await service.ReadAsync<Guid>("select id from training.course where reference = $1", course);
        await _me.OpenAsync($"/training?view=Draft&course={id}");
        var first = References();
        await _me.FollowAsync("Next page");
        var second = References();
        (first.Count, second.Count).ShouldBe((25, 5));
        first.Concat(second).ShouldBeUnique();
    }

    private List<string> References() => [.. _me.Page.QuerySelectorAll("th[scope=row] a").Select(a => a.GetAttribute("href")!)];

    private string OptionOf(string words) => _me.Page.QuerySelectorAll("select option").First(o => o.TextContent.Contains(words)).GetAttribute("value")!;

    private static async Task<string> HitsAsync(Visitor visitor, string text)
    {
        await visitor.OpenAsync("/search");
        await visitor.PressAsync("Search", ("q", text));
        return visitor.Words;
    }
}
