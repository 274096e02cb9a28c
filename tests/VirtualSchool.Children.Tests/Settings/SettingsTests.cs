using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Settings;

public sealed class SettingsTests(ArrangedService service) : IClassFixture<ArrangedService>
{
    [Fact]
    public async Task Settings_ListTheirPagesWithASentenceEach()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings");

        head.Page.QuerySelector(".vs-menu a[aria-current]")!.TextContent.ShouldBe("Settings");
        head.Words.ShouldContain("by which every deadline in school days is counted");
        await head.FollowAsync("Codes");
        head.Path.ShouldBe("/settings/codes");
    }

    [Theory]
    [InlineData("/settings")]
    [InlineData("/settings/codes")]
    [InlineData("/settings/calendars")]
    public async Task Settings_ForADesignatedTeacher_AreNotFound(string path)
    {
        using var teacher = await service.SignInAsync(Role.DesignatedTeacher);
        await teacher.OpenAsync(path);
        teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Codes_OfOneSet_ShowMeaningDatesAndSource()
    {
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync("/settings/codes?set=RNE");

        adviser.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(6);
        adviser.Words.ShouldContain("S Started to be looked after Always Still SSDA903 guide");
        adviser.Words.ShouldNotContain("Not confirmed");
    }

    [Fact]
    public async Task Codes_WhoseWordingNobodyHasChecked_SaySoAndHowMany()
    {
        using var adviser = await service.SignInAsync(Role.Adviser);
        await adviser.OpenAsync("/settings/codes?set=PLACE");

        var unconfirmed = adviser.Page.QuerySelectorAll("tbody tr").Where(r => r.TextContent.Contains("Not confirmed", StringComparison.Ordinal)).Select(r => r.QuerySelector("th")!.TextContent.Trim());
        unconfirmed.ShouldBe(["K3", "Z11", "Z12", "Z13", "Z14"], ignoreOrder: true);
        adviser.Words.ShouldContain("hold 5 codes here against the guide");
    }

    [Fact]
    public async Task Codes_NoLongerUsed_AreThoseThatTheSentenceCounts()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/codes");
        var link = administrator.Page.QuerySelectorAll(".vs-meaning a")[1];

        await administrator.OpenAsync(link.GetAttribute("href")!);

        $"{administrator.Page.QuerySelectorAll("tbody tr").Length} may be used no longer".ShouldBe(link.TextContent);
        administrator.Page.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.TextContent.Contains("Ended", StringComparison.Ordinal));
    }
}
