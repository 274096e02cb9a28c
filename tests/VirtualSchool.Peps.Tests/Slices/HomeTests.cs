using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class HomeTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Homes_ShowEachPersonTheirOwnWork()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync("/");
        worker.ShouldSay("My sections waiting");
        await worker.FollowAsync("Start this PEP");
        await worker.PressAsync("Start this plan");
        await worker.OpenAsync("/");
        worker.ShouldSay("Who is who");

        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync("/");
        teacher.ShouldSay("My pupils");
        teacher.ShouldSay($"{reference}: My part done: 0 of");
        teacher.ShouldSay("(social worker)");
    }

    [Fact]
    public async Task TeacherAtTwoSchools_SeesTheChildrenOfBoth_EachWithTheirSchool()
    {
        var (child, other) = (await service.AddChildAsync(), await service.AddChildAsync());
        var (here, there) = (await service.EnterCareAsync(child), await service.EnterCareAsync(other));
        await service.SendAsync(new GrantSights([new(child.Teacher, other.Id, Role.DesignatedTeacher, new DateOnly(2020, 1, 1), null, "designated teacher there too")]));
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync("/");
        teacher.ShouldSay($"{here}, School {child.School}:");
        teacher.ShouldSay($"{there}, School {other.School}:");
    }

    [Fact]
    public async Task Head_SeesWhatIsLate()
    {
        await service.EnterCareAsync(await service.AddChildAsync(), new DateOnly(2026, 10, 1));
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/");
        head.ShouldSay("late.");
    }

    [Fact]
    public async Task Search_FindsAPlanByItsReference_WithinSightOnly()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync("/search");
        await adviser.PressAsync("Search", ("q", reference));
        adviser.ShouldSay(child.Name);
        using var stranger = await service.SignInAsync((await service.AddChildAsync()).Adviser);
        await stranger.OpenAsync("/search");
        await stranger.PressAsync("Search", ("q", reference));
        stranger.Words.ShouldNotContain(child.Name);
    }

    [Fact]
    public async Task Rules_AreReadByAdvisers_AndAddedByTheHead()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/pep-rules");
        await head.PressAsync("Add the rule", ("Input.Name", "RemindLate"), ("Input.Number", "3"), ("Input.AppliesFrom.Day", "1"), ("Input.AppliesFrom.Month", "9"), ("Input.AppliesFrom.Year", "2027"));
        (head.Status, head.Words.Contains("Enter where it is laid down")).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        await head.PressAsync("Add the rule", ("Input.Source", "Cabinet, 4 July 2026"));
        head.ShouldSay("Cabinet, 4 July 2026");
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync("/settings/pep-rules");
        adviser.ShouldSay("Cabinet, 4 July 2026");
        adviser.Words.ShouldNotContain("Add a rule");
        using var content = new FormUrlEncodedContent([]);
        (await adviser.Http.PostAsync("/settings/pep-rules", content)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        await adviser.OpenAsync("/settings/pep-templates?key=secondary-2026");
        adviser.ShouldSay("Written by the social worker");
    }
}
