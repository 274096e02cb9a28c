using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Pages.Schools.Teachers;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Screens;

public sealed class ChildTests(Council council) : IClassFixture<Council>
{
    [Fact]
    public async Task Child_ForTheHead_ShowsFactsAndPanels()
    {
        await council.Head.OpenAsync($"/children/{await council.IdOfAsync("701")}");
        council.Head.Words.ShouldContain("Siobhán Marsh");
        council.Head.Words.ShouldContain("Oak Tree Academy");
        council.Head.Words.ShouldContain("Full care order");
        council.Head.Words.ShouldContain("Amina Yusuf");
    }

    [Fact]
    public async Task Chronology_TellsOfCareSchoolAndPeople()
    {
        await council.Head.OpenAsync($"/children/{await council.IdOfAsync("702")}/chronology");
        council.Head.Words.ShouldContain("Came into care.");
        council.Head.Words.ShouldContain("Started at Oak Tree Academy.");
        council.Head.Words.ShouldContain("Amina Yusuf became the social worker.");
        council.Head.Words.ShouldNotContain("Became 18");
    }

    [Fact]
    public async Task EveryPage_ForADesignatedTeacherOfAnotherSchool_IsTheSame404()
    {
        using var teacher = await TeacherAsync(Council.Ash, "other@ash.example");
        var (own, other) = (await council.IdOfAsync(Council.Alone), await council.IdOfAsync("703"));
        await teacher.OpenAsync($"/children/{own}");
        teacher.Status.ShouldBe(HttpStatusCode.OK);
        teacher.Words.ShouldNotContain("Full care order");
        foreach (var path in new[] { $"/children/{other}", $"/children/{other}/chronology", $"/children/{other}/school", $"/schools/{Council.Oak}", $"/children/{Guid.NewGuid()}" })
        {
            await teacher.OpenAsync(path);
            teacher.Status.ShouldBe(HttpStatusCode.NotFound, path);
            teacher.Words.ShouldNotContain("Family703");
        }
    }

    [Fact]
    public async Task ChangeSchool_EndsTheFormerTeachersSightAfterTenSchoolDays()
    {
        using var teacher = await TeacherAsync(Council.Oak, "dt@oak.example");
        var id = await council.IdOfAsync("704");
        council.Heard.Forget();
        await council.Head.OpenAsync($"/children/{id}/school");
        await council.Head.PressAsync("Record the change", ("Input.School", "Ash Grove School"), ("Input.From.Day", "10"), ("Input.From.Month", "11"), ("Input.From.Year", "2026"));
        council.Head.Words.ShouldContain("The change of school is recorded.");
        council.Heard.Of<ChildrenChangedSchool>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            n => n.IsHistory.ShouldBeFalse(), n => n.Changes[0].To.ShouldBe(Council.Ash));
        await teacher.OpenAsync($"/children/{id}");
        teacher.Status.ShouldBe(HttpStatusCode.OK);
        (await SeesAsync("dt@oak.example", id, new DateOnly(2026, 11, 24))).ShouldBeTrue();
        (await SeesAsync("dt@oak.example", id, new DateOnly(2026, 11, 25))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Nowhere School", "We know no one school")]
    [InlineData("100303", "closed")]
    public async Task ChangeSchool_ToOneThatCannotBe_IsRefusedAndKeepsWhatWasTyped(string school, string words)
    {
        await council.Head.OpenAsync($"/children/{await council.IdOfAsync("705")}/school");
        await council.Head.PressAsync("Record the change", ("Input.School", school), ("Input.From.Day", "10"), ("Input.From.Month", "11"), ("Input.From.Year", "2026"));
        council.Head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        council.Head.Words.ShouldContain(words);
        council.Head.Page.QuerySelector("input[name='Input.School']")!.GetAttribute("value").ShouldBe(school);
        council.Head.Words.ShouldContain("Child705 Family705");
    }

    [Fact]
    public async Task ChangePeople_GivesSightToTheNewAdviserAndSocialWorker()
    {
        var id = await council.IdOfAsync("706");
        await council.Head.OpenAsync($"/children/{id}/people");
        await council.Head.PressAsync("Change the adviser");
        council.Head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        council.Head.Words.ShouldContain("Choose an adviser.");
        var ben = council.Head.Page.QuerySelectorAll("select[name='Input.Adviser'] option").Single(o => o.TextContent == "Ben Ode").GetAttribute("value");
        await council.Head.PressAsync("Change the adviser", ("Input.Adviser", ben));
        council.Head.Words.ShouldContain("The adviser is changed.");
        await council.Adviser.OpenAsync($"/children/{id}");
        council.Adviser.Status.ShouldBe(HttpStatusCode.OK);
        await council.Head.OpenAsync($"/children/{id}/people");
        await council.Head.PressAsync("Change the social worker", ("Input.Name", "Joy Low"), ("Input.Email", "joy@council.example"));
        council.Head.Words.ShouldContain("Joy Low");
    }

    [Fact]
    public async Task RecordDeath_StopsEverythingAndEndsTheTeachersSightAtOnce()
    {
        using var teacher = await TeacherAsync(Council.Oak, "dt2@oak.example");
        var id = await council.IdOfAsync("707");
        council.Heard.Forget();
        await council.Head.OpenAsync($"/children/{id}/death");
        await council.Head.PressAsync("Record the death", ("Input.On.Day", "8"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));
        council.Head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await council.Head.PressAsync("Record the death", ("Input.Sure", "true"));
        council.Head.Words.ShouldContain("This record is closed.");
        council.Head.Words.ShouldNotContain("died");
        council.Heard.Of<ChildDied>().ShouldHaveSingleItem().Child.ShouldBe(new ChildId(id));
        await teacher.OpenAsync($"/children/{id}");
        teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<bool> SeesAsync(string email, Guid child, DateOnly on)
    {
        var person = new PersonId(await council.ReadAsync<Guid>("select person_id from children.designated_teacher where email = $1", email));
        council.Clock.GoTo(on);
        var sight = await council.Services.GetRequiredService<IChildGate>().VisibleTo(person, default);
        council.Clock.GoTo(new DateOnly(2026, 11, 10));
        return sight.Includes(new ChildId(child));
    }

    private async Task<Visitor> TeacherAsync(int urn, string email)
    {
        var person = await council.MakePersonAsync(Role.DesignatedTeacher, "Dee Tee", email);
        await council.SendAsync(new SetDesignatedTeacher(urn, "Dee Tee", email, council.Clock.Today(), []));
        return await council.SignInAsync(person);
    }
}
