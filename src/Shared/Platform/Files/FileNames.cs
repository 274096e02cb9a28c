using System.Globalization;
using System.Text;

namespace VirtualSchool.Platform.Files;

/// <summary>Names of files as they come from other people's machines.</summary>
public static class FileNames
{
    private const int Most = 100;

    /// <summary>
    /// The name alone, safe to show, to keep and to offer: without folders of any system, without characters that cannot be seen or that turn text around, at
    /// most 100 long with its ending kept; "file" when nothing is left.
    /// </summary>
    public static string Clean(string? name)
    {
        var alone = (name ?? "").Split('/', '\\')[^1];
        var seen = string.Concat(alone.EnumerateRunes().Where(r => r.Value != 0xFFFD && IsSeen(Rune.GetUnicodeCategory(r)))).Trim(' ', '.');
        if (seen.Length == 0) return "file";
        if (seen.Length <= Most) return seen;
        var ending = Path.GetExtension(seen) is { Length: <= 10 } own ? own : "";
        return Cut(seen, Most - ending.Length) + ending;
    }

    private static bool IsSeen(UnicodeCategory kind) => kind is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Cut(string name, int length) => name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)];
}
