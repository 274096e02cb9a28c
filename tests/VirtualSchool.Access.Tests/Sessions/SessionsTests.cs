using System.Net;
using Shouldly;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.Sessions;

public sealed class SessionsTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Sessions_ShowsEachDeviceAndEndsOneAtOnce()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher);
        using var here = await service.SignInAsync(person);
        var email = await service.ReadAsync<string>("select email from access.people where id = $1", person.Value);
        using var there = service.Visit();
        there.Http.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36");
        await there.OpenAsync("/sign-in?returnUrl=/account");
        await there.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", SigningIn.Password));

        await here.OpenAsync("/account/sessions");
        here.Words.ShouldContain("Chrome on Windows");
        here.Words.ShouldContain("This one");
        await here.PressAsync(here.Page.QuerySelector("td button")!.TextContent.Trim());

        here.Words.ShouldContain("That session has ended.");
        here.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        await there.OpenAsync("/account");
        there.Path.ShouldStartWith("/sign-in?returnUrl=");
    }

    [Fact]
    public async Task EndSession_OfSomebodyElse_IsNotFound()
    {
        using var mine = await service.SignInAsync(Role.DesignatedTeacher);
        var other = await service.MakePersonAsync(Role.DesignatedTeacher);
        using var theirs = await service.SignInAsync(other);
        var session = await service.ReadAsync<Guid>("select id from access.sessions where person_id = $1", other.Value);
        await mine.OpenAsync("/account/sessions");

        await mine.Http.PostAsync("/account/sessions", new FormUrlEncodedContent(
            [KeyValuePair.Create("session", $"{session}"), KeyValuePair.Create("__form", mine.Page.QuerySelector("input[name=__form]")!.GetAttribute("value")!)]));

        await theirs.OpenAsync("/account");
        theirs.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task SignOut_EndsTheSessionAlsoForACopyOfItsCookie()
    {
        using var visitor = await service.SignInAsync(Role.DesignatedTeacher);
        using var copy = service.Visit();
        foreach (Cookie cookie in visitor.Cookies.GetCookies(service.Address))
            copy.Cookies.Add(service.Address, new Cookie(cookie.Name, cookie.Value));

        await visitor.OpenAsync("/sign-out");
        await visitor.PressAsync("Sign out");

        await copy.OpenAsync("/account");
        copy.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task EndSessions_ByAdministrator_SignsThemOutWithTheReasonLogged()
    {
        var person = await service.MakePersonAsync(Role.SocialWorker);
        using var theirs = await service.SignInAsync(person);
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync($"/people/{person}");
        await administrator.FollowAsync("end every session");

        await administrator.PressAsync("End their sessions", ("Input.Because", "laptop left on a train"));

        await theirs.OpenAsync("/account");
        theirs.Path.ShouldStartWith("/sign-in?returnUrl=");
        (await service.ReadAsync<long>("select count(*) from platform.log_value where after = 'laptop left on a train'")).ShouldBe(1);
    }

    [Fact]
    public async Task Session_UsedNowAndThen_StaysOpenAndShowsItsLastUse()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher);
        using var visitor = await service.SignInAsync(person);
        for (var i = 0; i < 4; i++)
        {
            service.Clock.Pass(TimeSpan.FromMinutes(50));
            await visitor.OpenAsync("/account");
            visitor.Path.ShouldBe("/account");
        }

        (await service.ReadAsync<DateTime>("select last_used_at from access.sessions where person_id = $1", person.Value)).ShouldBe(service.Clock.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task Session_UsedWithACookieThatIsNeverRenewed_WritesItsLastUseOnceInFiveMinutes()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher);
        using var visitor = await service.SignInAsync(person);
        using var stubborn = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = service.Address };
        stubborn.DefaultRequestHeaders.Add("Cookie", visitor.Cookies.GetCookieHeader(service.Address));

        service.Clock.Pass(TimeSpan.FromMinutes(6));
        var first = await LastUseAfterAPageAsync();
        service.Clock.Pass(TimeSpan.FromMinutes(4));
        var soonAfter = await LastUseAfterAPageAsync();
        service.Clock.Pass(TimeSpan.FromMinutes(1));
        var later = await LastUseAfterAPageAsync();

        soonAfter.ShouldBe(first);
        later.ShouldBe(first + TimeSpan.FromMinutes(5));

        async Task<DateTime> LastUseAfterAPageAsync()
        {
            (await stubborn.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
            return await service.ReadAsync<DateTime>("select last_used_at from access.sessions where person_id = $1", person.Value);
        }
    }

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari on an iPhone")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData("", "A browser")]
    public void DeviceWords_AreThoseThatItsOwnerKnows(string userAgent, string words) => DeviceWords.Of(userAgent).ShouldBe(words);
}
