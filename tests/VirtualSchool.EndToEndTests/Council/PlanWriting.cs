using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Takes plans on as people do, page by page, where the words that they write are not the point.</summary>
internal static class PlanWriting
{
    private const int MostRounds = 5;

    /// <summary>Starts the plan, adds a target and writes everything that must be there.</summary>
    public static async Task WriteWholeAsync(IVisit worker, IVisit teacher, string plan)
    {
        await StartAsync(teacher, plan);
        await WriteRestAsync(worker, plan, "social worker");
        await WriteRestAsync(teacher, plan, "designated teacher");
    }

    public static async Task StartAsync(IVisit visit, string plan)
    {
        await visit.OpenAsync($"/peps/{plan}");
        await visit.PressAsync("Start this plan");
        await visit.OpenAsync($"/peps/{plan}/sections/targets");
        await visit.PressAsync("Add a target");
    }

    /// <summary>Writes whatever is still missing and is this person's to write; what one answer opens is written in the next round.</summary>
    public static async Task WriteRestAsync(IVisit visit, string plan, string holder)
    {
        for (var round = 0; await MissingAsync(visit, plan, holder) is { Count: > 0 } missing; round++)
        {
            round.ShouldBeLessThan(MostRounds, $"Still missing: {string.Join(", ", missing)}");
            foreach (var section in missing) await WriteSectionAsync(visit, plan, section);
        }
    }

    /// <summary>The keys of the sections that the plan has now.</summary>
    public static async Task<IReadOnlyList<string>> SectionsAsync(IVisit visit, string plan)
    {
        await visit.OpenAsync($"/peps/{plan}");
        return [.. visit.Page.QuerySelectorAll("main a[href*='/sections/']").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Distinct()];
    }

    public static async Task SendAsync(IVisit teacher, string plan)
    {
        await teacher.OpenAsync($"/peps/{plan}/submit");
        await teacher.PressAsync("Send to the virtual school");
        teacher.ShouldSay("is with the virtual school");
    }

    /// <summary>Asks somebody by one-time link to write a section.</summary>
    public static async Task AskAsync(IVisit writer, string plan, string section)
    {
        await writer.OpenAsync($"/peps/{plan}/sections/{section}/ask");
        await writer.PressAsync("Send the link", ("Input.Name", "Tom Hill"), ("Input.Email", "tom.hill@example.org"));
        writer.ShouldSay("The link is on its way");
    }

    public static async Task SignAsync(IVisit reader, string plan, string grade = "Green", string praise = "The child is heard.")
    {
        await reader.OpenAsync($"/peps/{plan}/review");
        await reader.PressAsync("Start reading");
        await reader.PressAsync("Sign off", ("Input.Grade", grade), ("Input.Praise", praise));
        reader.ShouldSay("is signed off");
    }

    private static async Task WriteSectionAsync(IVisit visit, string plan, string section)
    {
        await visit.OpenAsync($"/peps/{plan}/sections/{section}");
        await visit.PressAsync("Save", [.. visit.Page.QuerySelectorAll("main [data-box]").SelectMany(box => IsEmpty(box) ? NoAnswer(box) : StillTrue(box))]);
        visit.Page.QuerySelector("#errors").ShouldBeNull(visit.Words);
    }

    private static bool IsEmpty(IElement box) => !box.QuerySelectorAll("[name^='v-']").Any(control => control switch
    {
        IHtmlInputElement { Type: "hidden" } => false,
        IHtmlInputElement { Type: "radio" or "checkbox" } tick => tick.IsChecked,
        IHtmlInputElement input => input.Value.Length > 0,
        IHtmlTextAreaElement area => area.Value.Length > 0,
        IHtmlSelectElement select => select.Value is { Length: > 0 },
        _ => false,
    });

    private static IEnumerable<(string, string?)> StillTrue(IElement box) =>
        box.QuerySelectorAll("input[name^='k-']").Select(e => (e.GetAttribute("name")!, (string?)"yes"));

    // Every question that must be answered may also be said not to apply, with the reason.
    private static IEnumerable<(string, string?)> NoAnswer(IElement box)
    {
        var states = box.QuerySelectorAll("input[name^='s-']").Select(e => e.GetAttribute("name")!).Distinct();
        return states.SelectMany(state => new[] { (state, (string?)"DoesNotApply"), ($"r{state[1..]}", "not needed in this test") });
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(IVisit visit, string plan, string holder)
    {
        await visit.OpenAsync($"/peps/{plan}/submit");
        return [.. visit.Page.QuerySelectorAll("main h2").Where(h => h.TextContent.Contains(holder, StringComparison.Ordinal))
            .Select(h => h.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1])];
    }
}
