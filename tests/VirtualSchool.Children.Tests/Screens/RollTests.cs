using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Screens;

public sealed class RollTests(Council council) : IClassFixture<Council>
{
    [Fact]
    public async Task Roll_ForTheHead_SaysWhatItMeansAndPagesByKey()
    {
        await council.Head.OpenAsync("/children");
        council.Head.Words.ShouldContain("40 children looked after now");
        council.Head.Words.ShouldContain("1 of school age without a school");
        council.Head.Words.ShouldContain("39 without an adviser");
        var first = Names(council.Head);
        first.Count.ShouldBe(25);
        await council.Head.FollowAsync("Next page");
        var second = Names(council.Head);
        second.Count.ShouldBe(15);
        first.Concat(second).Distinct().Count().ShouldBe(40);
        council.Head.Path.ShouldNotContain("amily", Case.Insensitive);
    }

    [Theory]
    [InlineData("siobann")]
    [InlineData("Marsh")]
    [InlineData("siobhan marsh")]
    [InlineData("SIOBHÁN")]
    [InlineData("701")]
    public async Task Search_Posted_FindsTheChildAlsoMisspelt(string name)
    {
        await council.Head.OpenAsync("/children");
        await council.Head.PressAsync("Find", ("q", name));
        council.Head.Status.ShouldBe(HttpStatusCode.OK);
        council.Head.Path.ShouldNotContain(name, Case.Insensitive);
        Names(council.Head)[0].ShouldBe("Siobhán Marsh");
    }

    [Fact]
    public async Task Search_ForOneLetter_IsRefusedOnTheSamePage()
    {
        await council.Head.OpenAsync("/children");
        await council.Head.PressAsync("Find", ("q", "s"));
        council.Head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        council.Head.Words.ShouldContain("between 2 and 100");
    }

    [Theory]
    [InlineData("?view=NoSchool", 1)]
    [InlineData("?school=100302", 1)]
    [InlineData("?school=Ash+Grove", 1)]
    [InlineData("?sen=E", 1)]
    [InlineData("?view=Left", 0)]
    [InlineData("?view=LookedAfterOn&on=2023-12-31", 0)]
    [InlineData("?view=TwelveMonths&on=2026-03-31&size=100", 40)]
    [InlineData("?year=9", 5)]
    public async Task Filters_InTheAddress_NarrowTheList(string query, int expected)
    {
        await council.Head.OpenByHtmxAsync("/children" + query);
        Names(council.Head).Count.ShouldBe(expected);
    }

    [Fact]
    public async Task Roll_ForAnAdviser_ShowsTheirCaseloadOnly()
    {
        await council.Adviser.OpenAsync("/children");
        Names(council.Adviser).ShouldBe(["Siobhán Marsh"]);
        await council.Adviser.PressAsync("Find", ("q", "Young"));
        Names(council.Adviser).ShouldBeEmpty();
    }

    [Fact]
    public async Task Roll_ForAnAdministrator_IsNotThere()
    {
        using var visitor = await council.SignInAsync(Role.Administrator);
        await visitor.OpenAsync("/children");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Export_HoldsEveryRowOfTheList()
    {
        var csv = await council.Head.Http.GetStringAsync("/children/export");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(41);
        csv.ShouldContain("Siobhán Marsh");
    }

    [Fact]
    public async Task SearchEverywhere_FindsChildrenAndSchools()
    {
        await council.Head.OpenAsync("/search");
        await council.Head.PressAsync("Search", ("q", "ash grove"));
        council.Head.Words.ShouldContain("Ash Grove School");
        await council.Head.OpenAsync("/search");
        await council.Head.PressAsync("Search", ("q", "siobhan"));
        council.Head.Words.ShouldContain("Siobhán Marsh");
    }

    [Fact]
    public async Task SearchEverywhere_WhileNamesAreHidden_ShowsInitials()
    {
        using var visitor = await council.SignInAsync(Role.Head);
        await visitor.OpenAsync("/search");
        await visitor.PressAsync("Hide names on this screen");
        await visitor.PressAsync("Search", ("q", "siobhan"));
        visitor.Page.QuerySelector($"main a[href*='{await council.IdOfAsync("701")}']")!.TextContent.Trim().ShouldBe("SM");
        visitor.Page.QuerySelector("main ul")!.TextContent.ShouldNotContain("Marsh");
    }

    private static List<string> Names(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("#results tbody th a").Select(a => a.TextContent.Trim())];
}
