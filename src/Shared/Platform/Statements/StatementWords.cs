using System.Text.RegularExpressions;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Statements;

/// <summary>The words in braces that stand for the council's own details.</summary>
internal static partial class StatementWords
{
    private static readonly Dictionary<string, Func<CouncilSettings, string?>> All = new()
    {
        ["council"] = c => c.Council,
        ["service"] = c => c.Service,
        ["address"] = c => c.Address,
        ["email"] = c => c.HelpEmail,
        ["telephone"] = c => c.HelpTelephone,
    };

    /// <summary>All of them, for a sentence.</summary>
    public static string Known { get; } = string.Join(", ", All.Keys.Select(k => $"{{{k}}}"));

    public static IEnumerable<string> Unknown(string text) => Braces().Matches(text).Select(m => m.Groups[1].Value).Where(w => !All.ContainsKey(w)).Distinct();

    public static string Fill(string text, CouncilSettings council) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Where(line => !LacksAny(line, council)).Select(line => Braces().Replace(line, m => Escaped(ValueOf(m, council) ?? m.Value))));

    /// <summary>With something that may stand in a link for each.</summary>
    public static string FillForCheck(string text) => Braces().Replace(text, m => m.Groups[1].Value == "address" ? "https://example.org" : "word");

    private static bool LacksAny(string line, CouncilSettings council) =>
        Braces().Matches(line).Any(m => All.ContainsKey(m.Groups[1].Value) && string.IsNullOrWhiteSpace(ValueOf(m, council)));

    private static string? ValueOf(Match match, CouncilSettings council) => All.GetValueOrDefault(match.Groups[1].Value)?.Invoke(council);

    private static string Escaped(string value) => Marks().Replace(value, "\\$0");

    [GeneratedRegex(@"\{([A-Za-z-]+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"[\\`*_\[\]<>#]")]
    private static partial Regex Marks();
}
