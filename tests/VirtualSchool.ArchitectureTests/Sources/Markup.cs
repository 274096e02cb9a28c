using System.Text.RegularExpressions;

namespace VirtualSchool.ArchitectureTests.Sources;

/// <summary>What the content security policy would block: script and style inside a page.</summary>
internal static partial class Markup
{
    /// <summary>The first inline script, style or event handler of a page, or null.</summary>
    public static string? InlineIn(string page) => Inline().Match(page) is { Success: true } found ? found.Value : null;

    [GeneratedRegex("""<script(?![^>]*\bsrc=)[^>]*>|<style[\s>]|\sstyle\s*=|\son[a-z]+\s*=\s*["']|href\s*=\s*["']javascript:|\bhx-on[:-]""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
