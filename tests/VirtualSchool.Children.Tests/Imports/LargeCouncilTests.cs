using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Imports;

/// <summary>A council of 900 children, in the long run of 2,675, is loaded over the screen: schools, then the 903, then names.</summary>
public sealed class LargeCouncilTests(RollService service) : IClassFixture<RollService>
{
    [Fact]
    public async Task Load_ByScreen_FillsTheRollOpensThePlansAndASecondTimeChangesNothing()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        using var head = await service.SignInAsync(Role.Head);
        await service.HandInAsync(head, ("register.csv", LargeCouncil.Register()));
        await ConfirmAsync(head, "60 changes");
        await Load903Async(head);
        (await CountAsync("children.child")).ShouldBe(LargeCouncil.Children);
        (await CountAsync("children.child_card where on_roll")).ShouldBe(LargeCouncil.InCare.Count());
        (await CountAsync("peps.pep")).ShouldBe(LargeCouncil.InCare.Count());
        (await CountAsync("children.care_episode")).ShouldBe(Enumerable.Range(1, LargeCouncil.Children).Sum(n => n % 3 == 2 ? 3 : 1));

        await service.HandInAsync(head, ("names.csv", LargeCouncil.Names()));
        await ConfirmAsync(head, $"{LargeCouncil.Children:N0} changes");
        await head.OpenAsync("/children?size=100");
        head.Words.ShouldContain($"{LargeCouncil.InCare.Count():N0} children looked after now");
        head.Words.ShouldContain("0 of school age without a school, 0 without an adviser, 0 without a social worker");

        await service.HandInAsync(head, ("header.csv", LargeCouncil.Header()), ("episodes.csv", LargeCouncil.Episodes()));
        head.Words.ShouldContain("Nothing: everything in these files is already here");
    }

    private async Task Load903Async(Visitor head)
    {
        await service.HandInAsync(head, ("header.csv", LargeCouncil.Header()), ("episodes.csv", LargeCouncil.Episodes()));
        Number(head, "Children in the files").ShouldBe($"{LargeCouncil.Children:N0}");
        Number(head, "Looked after today, of these").ShouldBe($"{LargeCouncil.InCare.Count():N0}");
        (await CountAsync("children.child")).ShouldBe(0);
        await head.PressAsync("Save and read the files again", ("Answers[go-live]", "01/09/2026"));
        await service.LookWhenDoneAsync(head);
        await ConfirmAsync(head, $"{LargeCouncil.Children:N0} changes");
        (await CountAsync("platform.outbox_message")).ShouldBe(0, "the first load sends no mail");
    }

    private async Task ConfirmAsync(Visitor head, string changes)
    {
        await head.PressAsync($"Confirm and make {changes}");
        await service.LookWhenDoneAsync(head);
        head.Words.ShouldContain($"{changes} made.");
    }

    private static string Number(Visitor head, string label) =>
        head.Page.QuerySelectorAll(".vs-counts dt").First(dt => dt.TextContent == label).NextElementSibling!.TextContent;

    private Task<long> CountAsync(string what) => service.ReadAsync<long>($"select count(*) from {what}");
}
