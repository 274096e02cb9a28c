using System.IO.Compression;
using AngleSharp.Dom;
using Shouldly;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Tests.Pages.Gallery;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

[Collection(nameof(GalleryCollection))]
public sealed class LayoutTests(GalleryHost gallery)
{
    private readonly HttpClient _browser = gallery.Browser();

    public static TheoryData<string> Addresses => ["/cards", "/gallery", "/peps", "/trouble/none", "/help", "/accessibility", "/privacy", "/private-mode"];

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

        page.QuerySelectorAll(".vs-menu a").Select(a => a.TextContent).ShouldBe(["This week", "Children", "PEPs"]);
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
    public async Task PrivateMode_ShowsInitialsUntilTurnedOff()
    {
        (await _browser.ReadAsync("/peps")).QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("Amira Khan");
        var answer = await _browser.PostAsync("/private-mode", ("back", "/peps"));
        answer.Headers.Location!.OriginalString.ShouldBe("/peps");
        (await _browser.ReadAsync("/peps")).QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("AK");
        (await _browser.ReadAsync("/cards")).QuerySelector(".vs-items a")!.TextContent.ShouldBe("AK");

        await _browser.PostAsync("/private-mode", ("back", "//evil.example"));
        (await _browser.ReadAsync("/peps")).QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("Amira Khan");
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
