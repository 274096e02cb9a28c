using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>The catalogue as the coordinator keeps it, page by page, without JavaScript.</summary>
public sealed class CataloguePagesTests(TrainingService service) : IClassFixture<TrainingService>
{
    private readonly Visitor _me = service.Coordinator;

    [Fact]
    public async Task Course_IsAdded_GetsItsOutcomes_ResourcesAndWhatComesBefore_AndIsFound()
    {
        var before = await service.AddCourseAsync("Relational practice, six days");
        await _me.OpenAsync("/training/courses/edit");
        await _me.PressAsync("Add the course", ("Input.Title", "Student ambassadors"), ("Input.Summary", "Young people lead circles."), ("Input.Kind", "Taught"), ("Input.Length", "one day"), ("Input.IsByInvitation", "true"));
        _me.Path.ShouldEndWith("/outcomes");
        var reference = _me.Path.Split('/')[3];

        await _me.PressAsync("Save the outcomes", ("Input.Outcomes[0].Text", "Lead a circle"), ("Input.Outcomes[2].Text", "Listen without judging"));
        _me.Words.ShouldContain("Lead a circle Listen without judging");
        await _me.FollowAsync("Change the resources");
        await _me.PressAsync("Save the resources", ("Input.Resources[0].Title", "Circle cards"), ("Input.Resources[0].Address", "https://example.org/cards"));
        await _me.FollowAsync("Change what comes before");
        var course = _me.Page.QuerySelectorAll("select option").First(o => o.TextContent.Contains(before)).GetAttribute("value");
        await _me.PressAsync("Save", ("Input.Prerequisites[0].Course", course), ("Input.Prerequisites[0].MustBeEmbedded", "true"));

        _me.Words.ShouldContain("Relational practice, six days: completed, and embedded at the school");
        _me.Words.ShouldContain("Circle cards");
        (await service.ReadAsync<string>("select string_agg(text, '|' order by place) from training.learning_outcome")).ShouldBe("Lead a circle|Listen without judging");
        await _me.OpenAsync("/training/courses?kind=Taught");
        _me.Words.ShouldContain($"Student ambassadors {reference} Taught course, by invitation");
    }

    [Fact]
    public async Task Course_WithWhatCannotBe_IsRefusedWithAllThatWasTyped()
    {
        await _me.OpenAsync("/training/courses/edit");
        await _me.PressAsync("Add the course", ("Input.Summary", "Something long that nobody types twice."), ("Input.PercentToComplete", "140"));
        _me.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _me.Words.ShouldContain("Enter the course’s title.");
        _me.Words.ShouldContain("Choose how the course is given.");
        _me.Words.ShouldContain("Something long that nobody types twice.");
        await _me.PressAsync("Add the course", ("Input.Title", "Named now"), ("Input.Kind", "Taught"));
        _me.Words.ShouldContain("between 1 and 100");
    }

    [Fact]
    public async Task Resource_WithAnUnsafeAddress_IsRefusedWithItsTitle_AndNothingIsKept()
    {
        var reference = await service.AddCourseAsync("Unsafe");
        await _me.OpenAsync($"/training/courses/{reference}/resources");
        await _me.PressAsync("Save the resources", ("Input.Resources[0].Title", "Good"), ("Input.Resources[0].Address", "https://example.org"), ("Input.Resources[1].Title", "Bad list"), ("Input.Resources[1].Address", "http://example.org"));
        _me.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _me.Words.ShouldContain("the address of “Bad list” as a whole address that begins with https://");
        (await service.ReadAsync<long>("select count(*) from training.course_resource r join training.course c on c.id = r.course_id where c.reference = $1", reference)).ShouldBe(0);
    }

    [Fact]
    public async Task Prerequisites_ThatGoInACircle_AreRefused()
    {
        var (one, other) = (await service.AddCourseAsync("Circle one"), await service.AddCourseAsync("Circle other"));
        await SetBeforeAsync(one, other);
        await SetBeforeAsync(other, one);
        _me.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _me.Words.ShouldContain("nobody could begin");
    }

    [Fact]
    public async Task TwoPeople_WhoChangeOneCourse_AreToldOfEachOther()
    {
        var reference = await service.AddCourseAsync("Changed twice");
        using var head = await service.SignInAsync(Role.Head);
        await _me.OpenAsync($"/training/courses/edit/{reference}");
        await head.OpenAsync($"/training/courses/edit/{reference}");
        await head.PressAsync("Save", ("Input.Title", "Changed by the head"));
        await _me.PressAsync("Save", ("Input.Title", "Changed by me"));
        _me.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _me.Words.ShouldContain("Somebody else changed this a moment ago");
    }

    [Fact]
    public async Task Programme_Contract_AndPartner_AreKept_TheVirtualSchoolAsAPartyAmongThem()
    {
        var reference = await service.AddCourseAsync("Improving what happens");
        await _me.OpenAsync("/training/partners/edit");
        await _me.PressAsync("Save the organisation", ("Input.Name", "Lantern Training"), ("Input.ContactEmail", "nowhere"));
        _me.Words.ShouldContain("like name@school.org.uk");
        await _me.PressAsync("Save the organisation", ("Input.ContactEmail", "hello@lantern.example"));

        await _me.OpenAsync("/training/contracts/edit");
        var partner = OptionOf("Lantern Training");
        var course = _me.Page.QuerySelectorAll("input[type=checkbox]").First(o => o.ParentElement!.TextContent.Contains(reference)).GetAttribute("value");
        await _me.PressAsync("Save the contract", ("Input.Title", "Three of us"), ("Input.From.Day", "1"), ("Input.From.Month", "9"), ("Input.From.Year", "2026"), ("Input.Cost", "18400.50"),
            ("Input.Parties[0].Partner", partner), ("Input.Parties[0].Duty", "TrainsAndSupplies"), ("Input.Parties[1].Partner", "ourselves"), ("Input.Parties[1].Duty", "Recruits"), ("Input.Courses", course));
        _me.Words.ShouldContain("Brings schools and learners in");
        _me.Words.ShouldContain("£18,400.50");

        await _me.OpenAsync("/training/programmes/edit");
        await _me.PressAsync("Save the programme", ("Input.Title", "From knowing to doing"), ("Input.Courses[0]", OptionOf(reference)));
        await _me.OpenAsync($"/training/courses/{reference}");
        _me.Words.ShouldContain("Course 1 of 1.");
        _me.Words.ShouldContain("Under contract Three of us");
    }

    [Fact]
    public async Task WordsAndRules_AreTheCouncilsOwn()
    {
        await _me.OpenAsync("/settings/training-words");
        await _me.PressAsync("Save the word", ("Input.Kind", "Audience"), ("Input.Name", "School nurse"), ("Input.Meaning", "Health plans"));
        await _me.OpenAsync("/training/courses/edit");
        _me.Words.ShouldContain("School nurse");
        await _me.OpenAsync("/settings/training-rules");
        await _me.PressAsync("Add the rule", ("Input.Name", "PercentToComplete"), ("Input.Number", "90"), ("Input.AppliesFrom.Day", "1"), ("Input.AppliesFrom.Month", "11"), ("Input.AppliesFrom.Year", "2026"), ("Input.Source", "Head, 1 November 2026"));
        await _me.OpenAsync("/training/courses/edit");
        _me.Page.QuerySelector("[name='Input.PercentToComplete']")!.GetAttribute("value").ShouldBe("90");
    }

    [Fact]
    public async Task Adviser_ReadsTheCatalogue_AndChangesNothing()
    {
        var reference = await service.AddCourseAsync("Read only");
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync($"/training/courses/{reference}");
        adviser.Status.ShouldBe(HttpStatusCode.OK);
        adviser.Words.ShouldNotContain("Offer it no more");
        foreach (var page in (string[])["edit", $"edit/{reference}", $"{reference}/outcomes", $"{reference}/before", $"{reference}/resources"])
        {
            await adviser.OpenAsync($"/training/courses/{page}");
            adviser.Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task Course_ThatIsOfferedNoMore_LeavesTheListAndCanComeBack()
    {
        var reference = await service.AddCourseAsync("Retired");
        await _me.OpenAsync($"/training/courses/{reference}");
        await _me.PressAsync("Offer it no more");
        _me.Words.ShouldContain("Not offered any more since 3 November 2026.");
        await _me.OpenAsync($"/training/offerings/edit?course={reference}");
        await _me.PressAsync("Make a draft", ("Input.Capacity", "5"));
        _me.Words.ShouldContain("Offer it again first");
        await _me.OpenAsync("/training/courses?retired=true");
        await _me.FollowAsync("Retired");
        await _me.PressAsync("Offer it again");
        _me.Words.ShouldContain("The course is offered again.");
    }

    [Fact]
    public async Task History_OfACourseAndAnEvent_SaysFromWhatToWhat_ToWhoMayOpenThem()
    {
        var course = await service.AddCourseAsync("Kept with its history");
        var reference = await service.AddDraftAsync(course, service.Ahead);
        await _me.OpenAsync($"/training/courses/{course}");
        await _me.PressAsync("Offer it no more");
        await _me.FollowAsync("History of this course");
        _me.Words.ShouldContain($"Changed course {course}, Kept with its history");
        _me.Words.ShouldContain("retired on:");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where record = 'Settings council' and subject not like 'CatalogueWord %' and subject not like 'Cancellation%' and subject not like 'TrainingRule %'")).ShouldBe(0);

        await _me.OpenAsync($"/training/offerings/{reference}/cancel");
        await _me.PressAsync("Cancel it", ("Input.Because", "the trainer is ill"));
        await _me.FollowAsync("History of this event");
        _me.Words.ShouldContain($"Added a session in training event {reference}");
        _me.Words.ShouldContain("the trainer is ill");
        var history = _me.Path;
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync(history);
        administrator.Status.ShouldBe(HttpStatusCode.NotFound);
        await administrator.OpenAsync($"/history/Offering/{Guid.NewGuid()}");
        administrator.Status.ShouldBe(HttpStatusCode.NotFound);
        await _me.OpenAsync($"/history/Offering/{Guid.NewGuid()}");
        _me.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private string OptionOf(string words) => _me.Page.QuerySelectorAll("select option").First(o => o.TextContent.Contains(words)).GetAttribute("value")!;

    private async Task SetBeforeAsync(string course, string before)
    {
        await _me.OpenAsync($"/training/courses/{course}/before");
        await _me.PressAsync("Save", ("Input.Prerequisites[0].Course", OptionOf(before)));
    }
}
