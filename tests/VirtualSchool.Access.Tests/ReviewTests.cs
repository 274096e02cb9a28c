using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class ReviewTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Review_ShowsRolesUntilSomebodySaysThatTheyAreNeeded_AndAgainAYearLater()
    {
        await AddAsync("Forgotten Person", "forgotten@example.org", yearsAgo: 2);
        await AddAsync("New Person", "new@example.org", yearsAgo: 0);
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people");
        await head.FollowAsync("Review roles");
        Row(head, "Forgotten Person").ShouldContain("Never");
        head.Words.ShouldNotContain("New Person");

        await head.PressAsync("Still needed: Forgotten Person as adviser");

        head.Words.ShouldContain("The role stays.");
        Rows(head).ShouldNotContain(r => r.Contains("Forgotten Person"));
        service.Clock.Pass(TimeSpan.FromDays(366));
        using var later = await service.SignInAsync(Role.Head);
        await later.OpenAsync("/people/review");
        Row(later, "Forgotten Person").ShouldContain("Reviewed 3 Nov 2026");
        Row(later, "New Person").ShouldContain("Never");
    }

    [Fact]
    public async Task Review_OfOnesOwnRole_IsRefused()
    {
        var me = await service.MakePersonAsync(Role.Administrator, "Own Reviewer");
        using var visitor = await service.SignInAsync(me);
        await visitor.OpenAsync("/people/review");

        await visitor.PressAsync("Still needed: Own Reviewer as administrator");

        visitor.Words.ShouldContain("You cannot say of your own role that it is needed.");
    }

    private async Task AddAsync(string name, string email, int yearsAgo)
    {
        var from = DateOnly.FromDateTime(service.Clock.GetUtcNow().Date).AddYears(-yearsAgo);
        await service.SendAsync(new EnsurePeople([new PersonToEnsure(name, email, Role.Adviser, from)], "test"));
    }

    private static string Row(Visitor visitor, string name) => Rows(visitor).Single(r => r.Contains(name));

    private static IReadOnlyList<string> Rows(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("tbody tr").Select(r => r.TextContent)];
}
