using Shouldly;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Takes plans on as people do, over plain HTTP, for tests in which the writing is not the point.</summary>
internal static class PlanWriting
{
    private const int MostRounds = 5;

    /// <summary>Starts the plan, adds a target and writes everything that must be there.</summary>
    public static async Task WriteWholeAsync(Visitor worker, Visitor teacher, string plan)
    {
        await StartAsync(teacher, plan);
        await WriteRestAsync(worker, plan, "social worker");
        await WriteRestAsync(teacher, plan, "designated teacher");
    }

    public static async Task StartAsync(Visitor visitor, string plan)
    {
        await visitor.OpenAsync($"/peps/{plan}");
        await visitor.PressAsync("Start this plan");
        await visitor.OpenAsync($"/peps/{plan}/sections/targets");
        await visitor.PressAsync("Add a target");
    }

    /// <summary>Writes whatever is still missing and is this person's to write; what one answer opens is written in the next round.</summary>
    public static async Task WriteRestAsync(Visitor visitor, string plan, string holder)
    {
        for (var round = 0; await MissingAsync(visitor, plan, holder) is { Count: > 0 } missing; round++)
        {
            round.ShouldBeLessThan(MostRounds, $"Still missing: {string.Join(", ", missing)}");
            foreach (var section in missing) await WriteSectionAsync(visitor, plan, section);
        }
    }

    /// <summary>The keys of the sections that the plan has now.</summary>
    public static async Task<IReadOnlyList<string>> SectionsAsync(Visitor visitor, string plan)
    {
        await visitor.OpenAsync($"/peps/{plan}");
        return [.. visitor.Page.QuerySelectorAll("main a[href*='/sections/']").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Distinct()];
    }

    public static async Task SendAsync(Visitor teacher, string plan)
    {
        await teacher.OpenAsync($"/peps/{plan}/submit");
        await teacher.PressAsync("Send to the virtual school");
        teacher.Words.ShouldContain("is with the virtual school");
    }

    public static async Task SignAsync(Visitor head, string plan)
    {
        await head.OpenAsync($"/peps/{plan}/review");
        await head.PressAsync("Start reading");
        await head.PressAsync("Sign off", ("Input.Grade", "Green"), ("Input.Praise", "The child is heard."));
        head.Words.ShouldContain("is signed off");
    }

    private static async Task WriteSectionAsync(Visitor visitor, string plan, string section)
    {
        await visitor.OpenAsync($"/peps/{plan}/sections/{section}");
        var boxes = visitor.Page.QuerySelectorAll("main input[name^='s-']").Select(e => e.GetAttribute("name")!).Distinct();
        await visitor.PressAsync("Save", [.. boxes.SelectMany(NoAnswer)]);
        ((int)visitor.Status).ShouldBe(200, visitor.Words);
    }

    // Every question that must be answered may also be said not to apply, with the reason.
    private static (string, string?)[] NoAnswer(string state) => [(state, "DoesNotApply"), ($"r{state[1..]}", "not needed in this test")];

    private static async Task<IReadOnlyList<string>> MissingAsync(Visitor visitor, string plan, string holder)
    {
        await visitor.OpenAsync($"/peps/{plan}/submit");
        return [.. visitor.Page.QuerySelectorAll("main h2").Where(h => h.TextContent.Contains(holder, StringComparison.Ordinal))
            .Select(h => h.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1])];
    }
}
