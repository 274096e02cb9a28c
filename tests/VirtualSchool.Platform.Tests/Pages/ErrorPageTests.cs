using System.Net;
using AngleSharp.Dom;
using Shouldly;
using VirtualSchool.Platform.Tests.Pages.Gallery;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

[Collection(nameof(GalleryCollection))]
public sealed class ErrorPageTests(GalleryHost gallery)
{
    private readonly HttpClient _browser = gallery.Browser();

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/trouble/unknown")]
    [InlineData("/trouble/forbidden")]
    [InlineData("/error")]
    public async Task Unknown_AndForbidden_AreTheSamePage(string address)
    {
        var page = await ShownAsync(address, HttpStatusCode.NotFound);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Page not found");
        page.QuerySelector("main form[action='/search'] input[name=q]").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldBe((await ShownAsync("/elsewhere", HttpStatusCode.NotFound)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Bug_ShowsAReferenceAndNothingOfTheBug()
    {
        var page = await ShownAsync("/trouble/bug", HttpStatusCode.InternalServerError);

        page.QuerySelector("main strong")!.TextContent.ShouldMatch("^[2-9A-Z]{8}$");
        page.DocumentElement.OuterHtml.ShouldNotContain("nobody expected");
    }

    [Fact]
    public async Task LogThatCannotBeWritten_ShowsNoPage() =>
        (await ShownAsync("/trouble/log", HttpStatusCode.ServiceUnavailable)).QuerySelector("h1")!.TextContent.ShouldBe("The log cannot be written");

    [Fact]
    public async Task Post_WithoutItsToken_SaysHowToGoOn()
    {
        var answer = await _browser.PostAsync("/gallery", new FormUrlEncodedContent([KeyValuePair.Create("Input.School", "M")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await GalleryBrowsing.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe("This page has waited too long");
    }

    private async Task<IDocument> ShownAsync(string address, HttpStatusCode status)
    {
        var answer = await _browser.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        return await GalleryBrowsing.ReadAsync(answer);
    }
}
