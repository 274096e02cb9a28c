using Shouldly;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>What a page says, with the whole page in the message of a test that fails.</summary>
internal static class Saying
{
    public static void ShouldSay(this IVisit visit, params string[] words)
    {
        foreach (var sentence in words)
            visit.Words.Contains(sentence, StringComparison.Ordinal).ShouldBeTrue($"\"{sentence}\" is not on {visit.Path}: {visit.Words}");
    }

    public static void ShouldNotSay(this IVisit visit, string words) =>
        visit.Words.Contains(words, StringComparison.Ordinal).ShouldBeFalse($"\"{words}\" is on {visit.Path}: {visit.Words}");

    /// <summary>Presses the button whose words begin so; what follows them is a number.</summary>
    public static Task PressBeginningAsync(this IVisit visit, string words) =>
        visit.PressAsync(visit.Page.QuerySelectorAll("main button").Select(b => b.TextContent.Trim()).FirstOrDefault(b => b.StartsWith(words, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No button \"{words}…\" on {visit.Path}: {visit.Words}"));
}
