using AngleSharp.Dom;
using Shouldly;
using VirtualSchool.Testing;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Writes plans as people do: page by page, over plain HTTP.</summary>
internal static class Writing
{
    /// <summary>Saves a section: what is given is answered, everything else that must be is said not to apply.</summary>
    public static async Task FillAsync(this Visitor visitor, string reference, string section, params (string Question, string Value)[] answers)
    {
        await visitor.OpenAsync($"/peps/{reference}/sections/{section}");
        var states = visitor.Page.QuerySelectorAll("input[name^='s-']").Select(e => e.GetAttribute("name")!).Distinct().ToList();
        var given = answers.SelectMany(a => Boxes(visitor, a.Question).Select(name => (name, (string?)a.Value))).ToList();
        var others = states.Where(s => given.All(g => g.name != "v" + s[1..])).SelectMany(s => new[] { (s, (string?)"DoesNotApply"), ("r" + s[1..], "not asked in this test") });
        var answered = given.Select(g => "s" + g.name[1..]).Where(states.Contains).Select(s => (s, (string?)"Answered"));
        await visitor.PressAsync("Save", [.. given, .. answered, .. others]);
        ((int)visitor.Status).ShouldBe(200, visitor.Words);
    }

    /// <summary>Fails with the whole page when these words are not on it.</summary>
    public static void ShouldSay(this Visitor visitor, string words) =>
        visitor.Words.Contains(words, StringComparison.Ordinal).ShouldBeTrue($"\"{words}\" is not on {visitor.Path} ({(int)visitor.Status}): {visitor.Words}");

    /// <summary>The whole of what the social worker and the plan's keeper write.</summary>
    public static async Task WriteWholeAsync(Visitor worker, Visitor teacher, string reference, string keeper = "designated teacher")
    {
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        await teacher.PressAsync("Add a target");
        foreach (var (visitor, holder) in new[] { (worker, "social worker"), (teacher, keeper) })
            for (var round = 0; round < 4 && await MissingAsync(visitor, reference, holder) is { Count: > 0 } missing; round++)
                foreach (var section in missing) await visitor.FillAsync(reference, section);
    }

    /// <summary>The keys of the sections in which something is missing that this person writes.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(Visitor visitor, string reference, string holder)
    {
        await visitor.OpenAsync($"/peps/{reference}/submit");
        return [.. visitor.Page.QuerySelectorAll("h2").Where(h => h.TextContent.Contains(holder, StringComparison.Ordinal)).Select(h => h.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1])];
    }

    private static IEnumerable<string> Boxes(Visitor visitor, string question) =>
        visitor.Page.QuerySelectorAll($"[name^='v-{question}']").Select(e => e.GetAttribute("name")!).Where(n => n == $"v-{question}" || n.StartsWith($"v-{question}@", StringComparison.Ordinal)).Distinct();
}
