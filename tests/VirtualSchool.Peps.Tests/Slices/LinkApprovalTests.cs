using Shouldly;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Where the council wants approval, what comes by link stands beside the answers until somebody who writes the section uses it.</summary>
public sealed class LinkApprovalTests(PepService service) : IClassFixture<PepService>
{
    private const string Care = "v-care.plan";
    private static int _number;
    private readonly string _email = $"approval{Interlocked.Increment(ref _number)}@example.org";

    [Fact]
    public async Task Proposal_DoesNotCount_UntilItIsUsed_AndThenStandsUnderItsWritersName()
    {
        var (child, reference, worker) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        tom.ShouldSay("It counts once Worker");
        await tom.SaveBoxAsync("care.plan", (Care, "Stays with her carers"));
        await tom.OpenAsync(tom.Path);
        tom.Page.QuerySelector($"[name='{Care}']")!.TextContent.ShouldContain("Stays with her carers");
        await tom.PressAsync("Finished");
        (await CountAsync(child)).ShouldBe(0);

        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.ShouldSay("Waits for you");
        worker.ShouldSay("Nothing yet.");
        await worker.OpenAsync($"/peps/{reference}/submit");
        worker.ShouldSay("My home and my plan: 1 answer");
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.Page.QuerySelector($"[name='{Care}']")!.TextContent.Trim().ShouldBeEmpty();
        await worker.PressAsync(ButtonOf(worker, "Use this"));
        worker.Words.ShouldNotContain("Waits for you", Case.Sensitive);
        worker.ShouldSay($"Tom Hill, by link from Worker {child.School}");
        (await CountAsync(child)).ShouldBe(1);
    }

    [Fact]
    public async Task Proposal_TypedOn_IsOneText_AndWhatStoodIsNotOverwritten()
    {
        var (child, reference, worker) = await AskedAsync();
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        await worker.SaveBoxAsync("care.plan", (Care, "Hers"));
        using var tom = await service.ComeByLinkAsync(_email);
        var (_, first) = await tom.SaveBoxAsync("care.plan", (Care, "His"));
        await tom.SaveBoxAsync("care.plan", first.GetProperty("version").GetString()!, (Care, "His, and more"));
        await tom.OpenAsync(tom.Path);
        await tom.PressAsync("Save");

        (await service.ReadAsync<string[]>("select array_agg(value) from peps.set_aside where child = $1", child.Id.Value)).ShouldBe(["His, and more"]);
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        await worker.PressAsync(ButtonOf(worker, "Keep both"));
        (await service.ReadAsync<string>("select value from peps.answer where question = 'care.plan' and child = $1", child.Id.Value)).ShouldBe("Hers\n\nHis, and more");
    }

    [Fact]
    public async Task SentBack_WithWords_ComesToTheContributorAgain_AndWithoutWordsIsRefused()
    {
        var (_, reference, worker) = await AskedAsync();
        using (var tom = await service.ComeByLinkAsync(_email)) await tom.PressAsync("Finished", (Care, "Stays"));
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        await worker.FollowAsync("Tom Hill");
        await worker.PressAsync("Send it back", ("Words", " "));
        ((int)worker.Status).ShouldBe(422);
        worker.ShouldSay("Say what is to be changed");
        await worker.PressAsync("Send it back", ("Words", "Say for how long Amira stays"));
        worker.ShouldSay("It is sent back");

        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where body like '%how long%'")).ShouldBe(0);
        using var again = await service.ComeByLinkAsync(_email);
        again.ShouldSay("Say for how long Amira stays");
        again.Page.QuerySelector($"[name='{Care}']")!.TextContent.ShouldContain("Stays");
    }

    [Fact]
    public async Task BadInput_IsRefusedInItsBox_AndNothingTypedIsLost()
    {
        var (_, _, _) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        await tom.PressAsync("Save", (Care, "Stays"), ("v-care.review", "31 2 2027"));
        ((int)tom.Status).ShouldBe(422);
        tom.Page.QuerySelector($"[name='{Care}']")!.TextContent.ShouldContain("Stays");
        tom.Page.QuerySelector("[name='v-care.review']")!.GetAttribute("value").ShouldBe("31 2 2027");
        await tom.PressAsync("Save", ("v-care.review", "26 2 2027"));
        tom.ShouldSay("Saved.");
    }

    private async Task<(PepChild Child, string Reference, Visitor Worker)> AskedAsync()
    {
        await service.RuleAsync(needsApproval: true);
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", _email);
        return (child, reference, worker);
    }

    private Task<long> CountAsync(PepChild child) => service.ReadAsync<long>("select count(*) from peps.answer where question = 'care.plan' and child = $1", child.Id.Value);

    private static string ButtonOf(Visitor visitor, string words) =>
        visitor.Page.QuerySelectorAll("button").Select(b => b.TextContent.Trim()).First(t => t.StartsWith(words, StringComparison.Ordinal));
}
