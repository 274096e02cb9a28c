using Shouldly;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Tests.Pages.Gallery;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

[Collection(nameof(GalleryCollection))]
public sealed class BoardTests(GalleryHost gallery)
{
    private readonly HttpClient _browser = gallery.Browser();

    [Fact]
    public async Task Heading_OfTheColumnSorted_SaysItsOrderAndTurnsIt()
    {
        var page = await _browser.ReadAsync("/peps?year=9&sort=due");

        var due = page.QuerySelector("th[aria-sort]")!;
        due.GetAttribute("aria-sort").ShouldBe("ascending");
        due.QuerySelector("a")!.GetAttribute("href").ShouldBe("/peps?year=9&sort=due&desc=true");
        (await _browser.ReadAsync("/peps?sort=due&desc=true")).QuerySelector("th[aria-sort] a")!.GetAttribute("href").ShouldBe("/peps?sort=due");
    }

    [Fact]
    public async Task Sorting_BeginsAtTheFirstPageAgain() =>
        (await _browser.ReadAsync("/peps?after=0196&before=0195")).GetElementById("sort-child")!.GetAttribute("href").ShouldBe("/peps?sort=child");

    [Fact]
    public async Task Links_WorkWithoutJavaScriptAndWithIt()
    {
        var page = await _browser.ReadAsync("/peps?year=9");

        foreach (var link in page.QuerySelectorAll("[hx-get]:is(a)")) link.GetAttribute("href").ShouldBe(link.GetAttribute("hx-get"));
        page.GetElementById("page-next")!.GetAttribute("href").ShouldBe("/peps?year=9&after=0196-aaaa");
        page.QuerySelector("form#filters button").ShouldNotBeNull();
    }

    [Fact]
    public async Task Filters_KeepTheOrderAndSizeChosen()
    {
        var page = await _browser.ReadAsync("/peps?sort=child&desc=true&size=50&after=0196");

        page.QuerySelectorAll("input[form=filters]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").ShouldBe(["sort=child", "desc=true", "size=50"]);
    }

    [Fact]
    public async Task Export_TakesTheFiltersAndNotThePage() =>
        (await _browser.ReadAsync("/peps?year=9&after=0196&size=50")).QuerySelector(".vs-export")!.GetAttribute("href").ShouldBe("/peps/export?year=9");

    [Fact]
    public async Task EveryCell_CarriesTheLabelThatACardShows()
    {
        var page = await _browser.ReadAsync("/peps");
        var headings = page.QuerySelectorAll(".vs-table thead th").Skip(1).Select(h => h.TextContent.Trim()).ToList();

        var rows = page.QuerySelectorAll(".vs-table tbody tr");
        rows.Length.ShouldBe(25);
        foreach (var row in rows) row.QuerySelectorAll("td").Select(c => c.GetAttribute("data-label")).ShouldBe(headings);
    }

    [Theory]
    [InlineData(50, 50)]
    [InlineData(10000, 25)]
    [InlineData(-1, 25)]
    public void Size_IsOneOfThoseOffered(int asked, int given) => new BoardAsk { Size = asked }.Size.ShouldBe(given);

    [Theory]
    [InlineData(23, "23")]
    [InlineData(1000, "1,000")]
    [InlineData(1001, "more than 1,000")]
    public void CappedCount_StopsCounting(int found, string words) => new CappedCount(found).ToString().ShouldBe(words);
}
