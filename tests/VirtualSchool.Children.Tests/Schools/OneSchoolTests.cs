using System.Net;
using Shouldly;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Schools;

public sealed class OneSchoolTests(ArrangedService service) : IClassFixture<ArrangedService>
{
    [Fact]
    public async Task School_ShowsItsFactsChildrenAndTeachersNowAndBefore()
    {
        var school = await service.AddSchoolAsync(300001, "Facts Primary");
        var child = await service.AddChildAsync(school, "Ada", "Lovelace");
        await HoldsAsync(school, "Tessa Now", new(2025, 9, 1), null);
        await HoldsAsync(school, "Terry Before", new(2023, 9, 1), new(2025, 9, 1));
        using var head = await service.SignInAsync(Role.Head);

        await head.OpenAsync("/schools/300001");

        head.Page.QuerySelector(".vs-facts")!.TextContent.ShouldContain("Community school");
        head.Page.QuerySelector($"a[href='/children/{child}']")!.TextContent.ShouldBe("Ada Lovelace");
        head.Words.ShouldContain("Year 6 2 Sept 2024");
        head.Words.ShouldContain("Terry Before 1 Sept 2023 1 Sept 2025");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'look' and what = '/schools/300001' and $1 = any(children)", child.Value)).ShouldBe(1);
    }

    [Fact]
    public async Task School_ForAnAdviser_ShowsTheirOwnChildrenThere()
    {
        var adviser = await service.MakePersonAsync(Role.Adviser);
        var school = await service.AddSchoolAsync(300002, "Caseload Primary");
        await service.AddChildAsync(school, "Mine", "Own", adviser);
        await service.AddChildAsync(school, "Not", "Mine");
        using var visitor = await service.SignInAsync(adviser);

        await visitor.OpenAsync("/schools/300002");

        visitor.Words.ShouldContain("Mine Own");
        visitor.Words.ShouldNotContain("Not Mine");
        visitor.Words.ShouldNotContain("Name a designated teacher");
    }

    [Fact]
    public async Task School_ForADesignatedTeacher_OpensOnlyTheirOwn()
    {
        var own = await service.AddSchoolAsync(300003, "Own Primary");
        var former = await service.AddSchoolAsync(300004, "Former Primary");
        await service.AddSchoolAsync(300005, "Other Primary");
        await service.AddChildAsync(own, "Pupil", "Ofmine");
        var teacher = await service.NameTeacherAsync(own, "tess@own.example.org");
        await HoldsAsync(former, "Tess", new(2024, 9, 1), new(2025, 9, 1), teacher);
        using var visitor = await service.SignInAsync(teacher);

        await visitor.OpenAsync("/schools/300003");
        visitor.Words.ShouldContain("Pupil Ofmine");
        foreach (var path in (string[])["/schools/300004", "/schools/300005", "/schools/399999", "/schools/300003/designated-teacher"])
        {
            await visitor.OpenAsync(path);
            visitor.Status.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task School_OfOurChildren_StandsInTheListOfTraining_WithNobodyTrained_AndNoChildIsNamed()
    {
        var school = await service.AddSchoolAsync(300006, "Untrained Primary");
        await service.AddChildAsync(school, "Una", "Quillfeather");
        await HoldsAsync(school, "Nina New", new(2026, 9, 1), null);
        await HoldsAsync(school, "Olga Old", new(2020, 9, 1), new(2024, 9, 1));
        using var coordinator = await service.SignInAsync(Role.TrainingCoordinator);
        using var head = await service.SignInAsync(Role.Head);

        await coordinator.OpenAsync("/training/schools?view=NewTeacher");
        coordinator.Words.ShouldContain("Untrained Primary Primary 1 New, not trained yet Nobody");
        coordinator.Words.ShouldNotContain("Quillfeather");
        (await coordinator.Http.GetStringAsync("/training/schools/export?view=NobodyTrained")).ShouldContain("300006,Untrained Primary,Primary,Anytown,1,Nina New,\"New, not trained yet\",2026-09-01,,0,0,");
        await head.OpenAsync("/schools/300006");
        head.Words.ShouldContain("New, not trained yet");
        head.Words.ShouldContain("1 Sept 2026, new");
        await head.OpenAsync(head.Page.QuerySelector("a[href^='/children/']")!.GetAttribute("href")!);
        head.Words.ShouldContain("New, not trained yet");
    }

    private async Task HoldsAsync(School school, string name, DateOnly from, DateOnly? until, PersonId? person = null)
    {
        var holder = person ?? await service.MakePersonAsync(Role.DesignatedTeacher, name);
        await service.ArrangeAsync((data, _) => Task.FromResult(data.Add(new DesignatedTeacher { SchoolUrn = school.Urn, PersonId = holder, Name = name, From = from, Until = until })));
    }
}
