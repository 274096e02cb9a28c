using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class LinkRulesTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Change_FromToday_HoldsToday_AndStandsWithItsSource()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/links");
        await head.PressAsync("Change it", Values(service.Clock.GetUtcNow(), "3", "4", "20", "true", "Security policy of November 2026"));

        head.Words.ShouldContain("Security policy of November 2026");
        (await service.SendAsync(new FindLinkTerms())).ShouldBe(new LinkTerms(3, 4, true));
    }

    [Fact]
    public async Task Change_OfWhatHeldBefore_OrBeyondReason_IsRefusedInEachBox()
    {
        using var head = await service.SignInAsync(Role.Administrator);
        await head.OpenAsync("/settings/links");
        await head.PressAsync("Change it", Values(service.Clock.GetUtcNow().AddDays(-1), "0", "200", "-1", null, ""));

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("Enter today or a later day");
        head.Words.ShouldContain("Enter a number of days from 1 to 90.");
        head.Words.ShouldContain("Enter a number of hours from 1 to 72.");
        head.Words.ShouldContain("Choose whether what is written waits for approval.");
        head.Words.ShouldContain("Enter where it is laid down");
        await head.PressAsync("Change it", Values(service.Clock.GetUtcNow(), "20", "4", "10", "false", "A policy"));
        head.Words.ShouldContain("A link cannot be over before its first letter is");
    }

    [Theory]
    [InlineData("/link/x")]
    [InlineData("/link/%F0%9F%98%80")]
    [InlineData("/link/..%2F..%2Fpeps")]
    public async Task Link_ThatCannotBeOne_ShowsThePlainPage(string address)
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync(address);
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        await visitor.OpenAsync($"/link/{new string('a', 2000)}");
        visitor.Words.ShouldContain("This link does not open");
        await visitor.PressAsync("Send me a new link");
        visitor.Words.ShouldContain("This link does not open");
    }

    private static (string, string?)[] Values(DateTimeOffset from, string open, string hours, string longest, string? approval, string source) =>
    [
        ("Input.From.Day", $"{from.Day}"), ("Input.From.Month", $"{from.Month}"), ("Input.From.Year", $"{from.Year}"), ("Input.OpenDays", open),
        ("Input.BrowserHours", hours), ("Input.LongestDays", longest), ("Input.NeedsApproval", approval), ("Input.Source", source),
    ];
}
