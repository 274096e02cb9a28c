using System.Globalization;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Platform.Pages.Log;

/// <summary>A history as a page of any module shows it: <c>&lt;partial name="/Pages/Log/_History.cshtml" model="…" /&gt;</c>.</summary>
/// <param name="History">What was read.</param>
/// <param name="Ask">How the page was asked for.</param>
public sealed record HistoryView(HistoryShown History, BoardAsk Ask)
{
    internal string? Next => History.HasMore ? History.Lines[^1].Id.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The line after which the page begins; null for the first page.</summary>
    public static long? After(BoardAsk ask) => long.TryParse(ask.After, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    // The page says whose history it is, so the name is left out.
    internal static string Sentence(LogLine line)
    {
        var words = line.Words.Replace(ILogWords.Child + "’s ", "the ", StringComparison.Ordinal).Replace(ILogWords.Child, "the child", StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
