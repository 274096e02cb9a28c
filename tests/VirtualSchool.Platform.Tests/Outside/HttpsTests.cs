using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Outside;

public sealed class HttpsTests(OutsideService service) : IClassFixture<OutsideService>
{
    private const string OfLinks = "virtualschool.link.";

    [Fact]
    public async Task OneTimeLink_OpenedThroughAProxy_MarksTheBrowserByHttpsAlone_AndForPagesOfLinksAlone()
    {
        var head = await service.MakePersonAsync(Role.Head);
        await service.SendAsync(new AskByLink(new LinkTarget("pep", ChildId.New(), Guid.NewGuid(), "care"), "Tom Hill", "tom@link.example", head, new LinkLetter("AC", "One part", "Please write it."), null));
        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where to_address = 'tom@link.example'");
        using var visitor = service.VisitByHttps();

        await visitor.OpenAsync(letter.Split('\n').Select(l => l.Trim()).Single(l => l.StartsWith(OutsideService.PublicAddress, StringComparison.Ordinal)));
        await visitor.PressAsync("Open it here");

        var mark = service.CookiesSet.Where(c => c.StartsWith(OfLinks, StringComparison.Ordinal)).ShouldHaveSingleItem();
        var rules = mark.ToLowerInvariant().Split("; ")[1..];
        rules.ShouldContain("secure", mark);
        rules.ShouldContain("httponly", mark);
        rules.ShouldContain("path=/link", mark);
        rules.ShouldContain(r => r.StartsWith("max-age", StringComparison.Ordinal), mark);
    }

    [Fact]
    public async Task SignIn_ThroughAProxy_SetsOnlyCookiesThatTravelByHttpsAndNoOtherSiteCanSet()
    {
        using var visitor = service.VisitByHttps();
        var person = await service.MakePersonAsync(Role.Administrator);
        await visitor.OpenAsync($"/set-up/{await service.MakeSetUpLinkAsync(person)}");
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        await service.ShowSecondFactorAsync(visitor, person);
        await visitor.OpenAsync("/screen");
        await visitor.PressAsync("Save");

        visitor.Words.ShouldContain("This screen is set.");
        var cookies = service.CookiesSet.Where(c => !c.StartsWith(OfLinks, StringComparison.Ordinal)).DistinctBy(c => c.Split('=')[0]).ToList();
        cookies.Select(c => c.Split('=')[0]).ShouldBe(["__Host-vs.form", "__Host-virtualschool.device", "__Host-virtualschool", "__Host-virtualschool.half", "__Host-vs.screen", "__Host-vs.done"], ignoreOrder: true);
        foreach (var cookie in cookies)
        {
            var rules = cookie.ToLowerInvariant().Split("; ")[1..];
            rules.ShouldContain("secure", cookie);
            rules.ShouldContain("path=/", cookie);
            rules.ShouldContain("httponly", cookie);
            rules.ShouldContain(r => r == "samesite=lax" || r == "samesite=strict", cookie);
            rules.ShouldNotContain(r => r.StartsWith("domain", StringComparison.Ordinal), cookie);
        }
    }

    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    public async Task EveryAnswer_ByHttps_TellsBrowsersNeverToComeWithout(string path, HttpStatusCode status)
    {
        using var visitor = service.VisitByHttps();
        using var answer = await visitor.Http.GetAsync(path);

        answer.StatusCode.ShouldBe(status);
        answer.Headers.GetValues("Strict-Transport-Security").Single().ShouldBe("max-age=31536000");
    }

    [Fact]
    public async Task PageAskedForByAPlainLine_LeadsToTheSameByHttps()
    {
        using var answer = await service.AskAsync("/sign-in?returnUrl=%2Fpeps", from: "203.0.113.7");

        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        answer.Headers.Location!.OriginalString.ShouldBe($"{OutsideService.PublicAddress}/sign-in?returnUrl=%2Fpeps");
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task FormSentByAPlainLine_IsRefusedInWords()
    {
        using var answer = await service.AskAsync("/sign-in", from: "203.0.113.7", HttpMethod.Post);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("If it held a password, choose another one.");
    }

    [Fact]
    public async Task AnyOtherName_IsRefusedInWords_WhoeverVouchesForIt()
    {
        using var answer = await service.AskAsync("/sign-in", from: "127.0.0.1", host: "evil.example", headers: [("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Host", OutsideService.Host)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        var words = await answer.Content.ReadAsStringAsync();
        words.ShouldContain(OutsideService.PublicAddress);
        words.ShouldNotContain("evil.example");
    }

    [Fact]
    public async Task ForwardedHost_IsNeverBelieved()
    {
        using var answer = await service.AskAsync("/peps", from: OutsideService.KnownProxy, headers: [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in?returnUrl=%2Fpeps");
    }

    [Fact]
    public async Task Watchers_AreAnsweredByAPlainLine()
    {
        using var answer = await service.AskAsync("/health/ready", from: "10.9.9.9", host: "10.9.9.1");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
