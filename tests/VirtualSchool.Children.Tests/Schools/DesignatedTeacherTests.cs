using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Schools;

public sealed class DesignatedTeacherTests(ArrangedService service) : IClassFixture<ArrangedService>
{
    private const string Record = "Record designated teacher";

    [Fact]
    public async Task Name_ATeacher_ShowsThemThePupilsAtOnce()
    {
        var school = await service.AddSchoolAsync(300006, "Named Primary");
        var child = await service.AddChildAsync(school, "Seen", "Atonce");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/300006");

        await head.FollowAsync("Name a designated teacher");
        head.Words.ShouldContain("From today they see 1 child of ours at Named Primary.");
        await head.PressAsync(Record, ("Input.Name", "Nia New"), ("Input.Email", "nia@named.example.org"));

        head.Path.ShouldBe("/schools/300006");
        head.Words.ShouldContain("The designated teacher is recorded and sees 1 child from now on.");
        (await service.SightsAsync(await service.PersonOfAsync("nia@named.example.org"), child)).ShouldBe([(new DateOnly(2026, 11, 3), (DateOnly?)null)]);
    }

    [Fact]
    public async Task Name_InPlaceOfAnother_LeavesTheFormerTenSchoolDays()
    {
        var school = await service.AddSchoolAsync(300007, "Replaced Primary");
        var child = await service.AddChildAsync(school, "Passed", "On");
        var former = await service.NameTeacherAsync(school, "former@replaced.example.org");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/300007/designated-teacher");
        head.Words.ShouldContain("Whoever they replace still sees them for 10 school days, until 17 November 2026");

        await head.PressAsync(Record, ("Input.Name", "Nell Next"), ("Input.Email", "next@replaced.example.org"));

        (await service.SightsAsync(former, child)).ShouldBe([(new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 18))]);
        (await service.SightsAsync(await service.PersonOfAsync("next@replaced.example.org"), child)).ShouldBe([(new DateOnly(2026, 11, 3), (DateOnly?)null)]);
        (await service.ReadAsync<long>("select count(*) from children.designated_teacher where school_urn = 300007 and until is null")).ShouldBe(1);
    }

    [Fact]
    public async Task Name_BesideAnother_KeepsBoth()
    {
        var school = await service.AddSchoolAsync(300008, "Large Secondary");
        var child = await service.AddChildAsync(school, "Two", "Teachers");
        var first = await service.NameTeacherAsync(school, "first@large.example.org");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/300008/designated-teacher");

        await head.PressAsync(Record, ("Input.Name", "Sue Second"), ("Input.Email", "second@large.example.org"), ("Input.Replaces", null));

        (await service.SightsAsync(first, child)).Single().Until.ShouldBeNull();
        head.Words.ShouldContain("Sue Second");
        head.Words.ShouldContain("first@large.example.org");
    }

    [Theory]
    [InlineData("", "ok@example.org", "2", "Enter the designated teacher's name")]
    [InlineData("Name", "no-address", "2", "Enter an e-mail address in the correct form")]
    [InlineData("Name", "ok@example.org", "4", "Enter today or an earlier day")]
    [InlineData("Name", "ok@example.org", "31", "real date")]
    public async Task Name_WithABadBox_SaysWhatToMendAndKeepsWhatWasTyped(string name, string email, string day, string sentence)
    {
        var urn = 300010 + sentence.Length;
        await service.AddSchoolAsync(urn, "Refused Primary");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/schools/{urn}/designated-teacher");

        await head.PressAsync(Record, ("Input.Name", name), ("Input.Email", email), ("Input.From.Day", day), ("Input.From.Month", "11"));

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain(sentence);
        head.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value").ShouldBe(email);
        (await service.ReadAsync<long>("select count(*) from children.designated_teacher where school_urn = $1", urn)).ShouldBe(0);
    }

    [Fact]
    public async Task Name_WhoIsThatAlready_IsRefused()
    {
        var school = await service.AddSchoolAsync(300009, "Again Primary");
        await service.NameTeacherAsync(school, "again@example.org");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/300009/designated-teacher");

        await head.PressAsync(Record, ("Input.Name", "Again"), ("Input.Email", "AGAIN@example.org"));

        head.Page.QuerySelector("#Input_Email-error")!.TextContent.ShouldContain("has been designated teacher of Again Primary since 3 November 2026");
    }

    [Fact]
    public async Task End_LeavesTenSchoolDaysAndKeepsTheHistory()
    {
        var school = await service.AddSchoolAsync(300100, "Ended Primary");
        var child = await service.AddChildAsync(school, "Left", "Behind");
        var teacher = await service.NameTeacherAsync(school, "ended@example.org");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/300100");

        await head.OpenAsync(head.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("End for", StringComparison.Ordinal)).GetAttribute("href")!);
        head.Words.ShouldContain("After that nobody at the school sees them");
        await head.PressAsync("End it");

        head.Words.ShouldContain("No designated teacher is recorded.");
        head.Words.ShouldContain("Designated teachers before");
        (await service.SightsAsync(teacher, child)).Single().Until.ShouldBe(new DateOnly(2026, 11, 18));
    }

    [Fact]
    public async Task End_BeforeItBegan_IsRefusedAtItsBox()
    {
        var school = await service.AddSchoolAsync(300101, "Backward Primary");
        await service.NameTeacherAsync(school, "backward@example.org");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/300101");
        await head.OpenAsync(head.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("End for", StringComparison.Ordinal)).GetAttribute("href")!);

        await head.PressAsync("End it", ("Input.Until.Day", "2"));

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Page.QuerySelector("#Input_Until-error")!.TextContent.ShouldContain("became designated teacher on 3 November 2026. Enter that day or a later one.");
    }
}
