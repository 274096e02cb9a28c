using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Options;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Host;
using Xunit;

namespace VirtualSchool.Platform.Tests.Outside;

/// <summary>Who is believed about where a request comes from.</summary>
public sealed class ForwardedTests(OutsideService service) : IClassFixture<OutsideService>
{
    private static readonly (string, string) Https = ("X-Forwarded-Proto", "https");

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData(OutsideService.KnownProxy)]
    [InlineData("10.8.0.77")]
    public async Task Proxy_OnThisMachineOrOfTheSettings_IsBelieved(string proxy)
    {
        using var answer = await service.AskAsync("/sign-in", proxy, headers: [Https, ("X-Forwarded-For", "203.0.113.7")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("10.1.2.4")]
    [InlineData("10.8.1.1")]
    public async Task AnybodyElse_WhoSaysThatTheyCameByHttps_IsNotBelieved(string elsewhere)
    {
        using var answer = await service.AskAsync("/sign-in", elsewhere, headers: [Https, ("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-Host", "evil.example")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        answer.Headers.Location!.Host.ShouldBe(OutsideService.Host);
    }

    [Theory]
    [InlineData("127.0.0.1", "203.0.113.7", "203.0.113.7")]
    [InlineData("127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7")]
    [InlineData("127.0.0.1", "203.0.113.7, 10.8.0.9", "203.0.113.7")]
    public async Task WrongPassword_IsLoggedWithTheAddressThatTheLastBelievedProxySaw(string connection, string forwarded, string logged)
    {
        await TryAsync(connection, forwarded);

        (await LastTryAsync()).ShouldEndWith($", from {logged}");
    }

    [Fact]
    public async Task WrongPassword_WithAForgedHeaderFromElsewhere_IsLoggedWithTheConnectionsOwnAddress()
    {
        await TryAsync(OutsideService.KnownProxy, "203.0.113.9");
        (await LastTryAsync()).ShouldEndWith(", from 203.0.113.9");

        // Nobody in between, and nobody believed: the plain line is refused before any password is looked at.
        using var answer = await service.AskAsync("/sign-in", "203.0.113.50", HttpMethod.Post, headers: [Https, ("X-Forwarded-For", "127.0.0.1")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await LastTryAsync()).ShouldEndWith(", from 203.0.113.9");
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("127.0.0.1")]
    public async Task FirstAdministratorsLink_OpenedThroughTheProxy_IsNotThere(string client)
    {
        var link = (await service.SendAsync(new InviteFirstAdministrator()))!.Path;
        using var through = await service.AskAsync(link, "127.0.0.1", headers: [Https, ("X-Forwarded-For", client)]);
        using var local = await service.AskAsync(link, "127.0.0.1", host: "localhost:5080");

        through.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        local.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Outside:Proxies", "everybody", "addresses or networks")]
    [InlineData("Outside:StrictDays", "-1", "StrictDays")]
    [InlineData("Council:Address", "https://council.example/school/", "without a slash at the end")]
    public async Task Start_WithASettingThatSaysNothing_NamesTheSetting(string setting, string value, string words)
    {
        (await Should.ThrowAsync<OptionsValidationException>(() => StartAsync(setting, value))).Message.ShouldContain(words);
    }

    private async Task StartAsync(string setting, string value)
    {
        await using var app = Service.Build(new ServiceSettings(service.ConnectionString, service.Folder, 0), b => b.Configuration[setting] = value);
        await app.StartAsync();
    }

    private async Task TryAsync(string connection, string forwarded)
    {
        (string, string)[] headers = [Https, ("X-Forwarded-For", forwarded)];
        using var page = await service.AskAsync("/sign-in", connection, headers: headers);
        var form = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
        var fields = form.QuerySelectorAll("main form input[type=hidden]").Select(e => (e.GetAttribute("name")!, e.GetAttribute("value") ?? "")).Append(("Input.Email", "nobody@example.org"));
        var cookie = page.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).Single();
        using var answer = await service.AskAsync("/sign-in", connection, HttpMethod.Post, headers: [.. headers, ("Cookie", cookie)], boxes: [.. fields]);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private Task<string> LastTryAsync() => service.ReadAsync<string>("select what from platform.log_entry where kind = 'sign-in' order by id desc limit 1");
}
