namespace VirtualSchool.ArchitectureTests.Sources;

/// <summary>Finds usings that are not in the order of the house: plain ones, then static ones, then aliases; System first, then by the alphabet.</summary>
internal static class Usings
{
    /// <summary>The first using of a file that stands behind one that should follow it; null when all are in order.</summary>
    public static string? OutOfOrderIn(IEnumerable<string> lines)
    {
        var usings = lines.TakeWhile(l => !l.StartsWith("namespace ", StringComparison.Ordinal)).Where(l => l.StartsWith("using ", StringComparison.Ordinal) && l.EndsWith(';')).ToList();
        return usings.Zip(usings.Skip(1)).Where(pair => Compare(pair.First, pair.Second) > 0).Select(pair => pair.Second).FirstOrDefault();
    }

    private static int Compare(string one, string other)
    {
        var (first, second) = (Read(one), Read(other));
        var byKind = (first.Kind, first.Name[0] == "System" ? 0 : 1).CompareTo((second.Kind, second.Name[0] == "System" ? 0 : 1));
        return byKind != 0 ? byKind : Compare(first.Name, second.Name);
    }

    private static int Compare(string[] one, string[] other) =>
        one.Zip(other, (a, b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(c => c != 0) is var different && different != 0 ? different : one.Length.CompareTo(other.Length);

    private static (int Kind, string[] Name) Read(string line)
    {
        var words = line["using ".Length..^1].Trim();
        var kind = words.StartsWith("static ", StringComparison.Ordinal) ? 1 : words.Contains('=') ? 2 : 0;
        return (kind, words.Replace("static ", "", StringComparison.Ordinal).Split('=')[0].Trim().Split('.'));
    }
}
