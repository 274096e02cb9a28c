using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Tests.Pages.Gallery;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

[Collection(nameof(GalleryCollection))]
public sealed class LayoutTests(GalleryHost gallery)
{
    private readonly HttpClient _browser = gallery.Browser();

    public static TheoryData<string> Addresses => ["/cards", "/gallery", "/peps", "/trouble/none", "/screen"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Page_HasNothingInline(string address)
    {
        var page = await _browser.ReadAsync(address);

        page.QuerySelectorAll("style, [style], script:not([src])").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name.StartsWith("hx-on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Page_HasOneHeadingATitleAndNoIdTwice(string address)
    {
        var page = await _browser.ReadAsync(address);

        page.QuerySelectorAll(".vs-heading h1").Length.ShouldBe(1);
        page.Title.ShouldEndWith(" – Virtual school");
        page.All.Where(e => e.Id is not null).GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_CarriesTheSecurityHeaders()
    {
        var answer = await _browser.GetAsync("/gallery");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task FirstVisit_IsSmall_AndAllButThePageIsKeptForever()
    {
        var page = await _browser.ReadAsync("/gallery");
        var parts = page.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        var bytes = await TransferredAsync("/gallery");
        bytes.ShouldBeLessThan(15_000);
        foreach (var part in parts)
        {
            (await _browser.GetAsync(part)).Headers.CacheControl!.ToString().ShouldContain("immutable", customMessage: part);
            bytes += await PublishedAsync(part);
        }

        (parts.Count + 1).ShouldBeLessThanOrEqualTo(8);
        bytes.ShouldBeLessThan(100_000);
    }

    [Fact]
    public async Task Menu_ShowsWhatThePersonsRolesOpenAndWhereTheyAre()
    {
        var page = await _browser.ReadAsync("/peps");

        page.QuerySelectorAll(".vs-menu a").Select(a => a.TextContent).ShouldBe(["This week", "Children", "PEPs", "Data", "Log", "Settings"]);
        page.QuerySelector(".vs-menu [aria-current]")!.TextContent.ShouldBe("PEPs");
    }

    [Fact]
    public async Task DemonstrationDatabase_SaysSoOnEveryPage() =>
        (await _browser.ReadAsync("/gallery")).Body!.TextContent.ShouldContain("Demonstration data. Not real children.");

    [Fact]
    public async Task Styles_NameNoFontOrPictureOfGovUk()
    {
        var page = await _browser.ReadAsync("/gallery");
        foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]"))
            (await _browser.GetStringAsync(sheet.GetAttribute("href"))).ShouldNotContain("GDS Transport");
    }

    [Fact]
    public async Task HiddenNames_AreInitialsUntilShownAgain()
    {
        (await _browser.ReadAsync("/peps")).QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("Amira Khan");
        var answer = await _browser.PostAsync("/screen?handler=Names", ("back", "/peps"));
        answer.Headers.Location!.OriginalString.ShouldBe("/peps");
        (await _browser.ReadAsync("/peps")).QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("AK");
        (await _browser.ReadAsync("/cards")).QuerySelector(".vs-items a")!.TextContent.ShouldBe("AK");

        await _browser.PostAsync("/screen?handler=Names", ("back", "//evil.example"));
        (await _browser.ReadAsync("/peps")).QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("Amira Khan");
    }

    [Fact]
    public async Task SearchKey_CanBeTurnedOff()
    {
        (await _browser.ReadAsync("/gallery")).GetElementById("search")!.GetAttribute("aria-keyshortcuts").ShouldBe("/");
        await _browser.PostAsync("/screen", ("names", "shown"), ("key", "off"));
        (await _browser.ReadAsync("/gallery")).GetElementById("search")!.HasAttribute("aria-keyshortcuts").ShouldBeFalse();
    }

    [Fact]
    public async Task Progress_IsAskedForAgainWithoutJavaScriptToo()
    {
        var page = await _browser.ReadAsync("/trouble/none");

        page.QuerySelector("head noscript")!.InnerHtml.ShouldContain("refresh");
        page.QuerySelector("progress")!.GetAttribute("value").ShouldBe("1200");
        page.QuerySelector(".vs-progress label")!.TextContent.ShouldBe("Reading rows: 1,200 of 2,675");
    }

    [Fact]
    public async Task Cards_StandInOrderOfHarm() =>
        (await _browser.ReadAsync("/cards")).QuerySelectorAll(".vs-panels").Skip(1).First().QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(["Late", "Due this week", "Done this week"]);

    [Fact]
    public async Task Figure_PrintsItsBaseUnknownsDateAndDefinition()
    {
        var figure = (await _browser.ReadAsync("/cards")).QuerySelectorAll(".vs-figure")[1];

        foreach (var words in (string[])["63%", "225 of 360", "31 not known", "As at 21 November 2026", "signed off this term"]) figure.TextContent.ShouldContain(words);
    }

    [Fact]
    public async Task CouncilsColour_IsServedAsASheetOfItsOwn()
    {
        await using var app = GalleryHost.Build(0, services => services.Configure<CouncilSettings>(c => (c.Council, c.Colour) = ("Elmshire", "#5b2a86")));
        await app.StartAsync();
        using var browser = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        var page = await browser.ReadAsync("/gallery");
        var sheet = page.QuerySelector("link[href^='/brand']")!.GetAttribute("href")!;
        (await browser.GetStringAsync(sheet)).ShouldContain("--govuk-brand-colour:#5b2a86");
        page.QuerySelector(".vs-council")!.TextContent.ShouldBe("Elmshire");
        (await browser.GetAsync("/brand-123456.css")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CouncilsColour_ThatWhiteWordsCannotStandOn_StopsTheStart()
    {
        await using var app = GalleryHost.Build(0, services => services.Configure<CouncilSettings>(c => c.Colour = "#ffee00"));

        (await Should.ThrowAsync<OptionsValidationException>(() => app.StartAsync())).Message.ShouldContain("contrast");
    }

    [Theory]
    [InlineData("#0b5563", true)]
    [InlineData("#ffffff", false)]
    [InlineData("#00a0a0", false)]
    public void BrandColour_MustCarryWhiteWords(string colour, bool legible) => BrandColour.Parse(colour)!.IsLegible.ShouldBe(legible);

    [Fact]
    public void BrandColour_ThatIsNoColour_IsNotRead() => BrandColour.Parse("red; }").ShouldBeNull();

    /// <summary>Bytes that travel to a browser that takes packed answers.</summary>
    private async Task<int> TransferredAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "gzip, br" } } };
        return (await (await _browser.SendAsync(request)).Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>Bytes of a file as a publish packs it; a build does not take the time.</summary>
    private async Task<int> PublishedAsync(string address)
    {
        using var packed = new MemoryStream();
        await using (var squeeze = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await squeeze.WriteAsync(await _browser.GetByteArrayAsync(address));
        return (int)packed.Length;
    }
}
