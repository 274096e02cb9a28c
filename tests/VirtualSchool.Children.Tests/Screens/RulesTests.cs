using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Screens;

public sealed class RulesTests(ArrangedService service) : IClassFixture<ArrangedService>
{
    [Fact]
    public async Task SetRule_FromADay_KeepsWhatHeldBefore()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/children");
        await head.PressAsync("Change it", Boxes("SightAfterMove", "15"));
        head.Words.ShouldContain("The rule is changed from that day.");
        head.Page.QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains("School days for which")).ShouldBe(2);

        await head.OpenAsync("/settings");
        await head.FollowAsync("History of settings");
        head.Words.ShouldContain("(head) Added a council rule in the council’s settings");
        head.Words.ShouldContain("value: 15");
    }

    [Fact]
    public async Task SetRule_OutOfBounds_IsRefusedAndKeepsWhatWasTyped()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/children");
        await head.PressAsync("Change it", Boxes("PepFromAge", "12"));
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("Enter a number from 0 to 5.");
        head.Page.QuerySelector("input[name='Input.Value']")!.GetAttribute("value").ShouldBe("12");
    }

    [Fact]
    public async Task Rules_ForAnAdviser_CanBeReadButNotChanged()
    {
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync("/settings/children");
        adviser.Status.ShouldBe(HttpStatusCode.OK);
        adviser.Page.QuerySelector("main form")?.QuerySelector("[name='Input.Value']").ShouldBeNull();
        using var teacher = await service.SignInAsync(Role.DesignatedTeacher);
        await teacher.OpenAsync("/settings/children");
        teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string?)[] Boxes(string key, string value) =>
    [
        ("Input.Key", key), ("Input.Value", value), ("Input.From.Day", "1"), ("Input.From.Month", "1"), ("Input.From.Year", "2027"), ("Input.Source", "Procedure"),
    ];
}
