using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Outside;

public sealed class HeadersTests(TestService service) : IClassFixture<TestService>
{
    private static readonly Dictionary<string, string> Demanded = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()",
        ["X-Robots-Tag"] = "noindex, nofollow, noarchive",
    };

    [Theory]
    [InlineData("GET", "/sign-in", HttpStatusCode.OK)]
    [InlineData("GET", "/help", HttpStatusCode.OK)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/error", HttpStatusCode.NotFound)]
    [InlineData("GET", "/peps", HttpStatusCode.Redirect)]
    [InlineData("POST", "/sign-in", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/peps", HttpStatusCode.Redirect)]
    [InlineData("PUT", "/sign-in", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/site.css", HttpStatusCode.OK)]
    [InlineData("GET", "/robots.txt", HttpStatusCode.OK)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    public async Task EveryAnswer_CarriesEveryHeader(string method, string path, HttpStatusCode status)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = service.Address };
        using var answer = await browser.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        answer.StatusCode.ShouldBe(status);
        foreach (var (name, value) in Demanded) answer.Headers.GetValues(name).Single().ShouldBe(value, $"{name} of {path}");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.CacheControl.ShouldNotBeNull();
    }

    [Fact]
    public async Task SetUpLink_IsToldToNoSite_NotEvenOurs()
    {
        using var visitor = service.Visit();
        using var answer = await visitor.Http.GetAsync($"/set-up/{await service.MakeSetUpLinkAsync(await service.MakePersonAsync(Role.Head))}");

        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Robots_AreRefused()
    {
        using var visitor = service.Visit();

        (await visitor.Http.GetStringAsync("/robots.txt")).ShouldBe("User-agent: *\nDisallow: /\n");
    }
}
