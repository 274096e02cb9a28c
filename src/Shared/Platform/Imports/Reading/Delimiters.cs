namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>Finds what separates the cells: the candidate that the first line with text has most of, outside quotation marks.</summary>
internal static class Delimiters
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    public static char Sniff(string text)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        var quoted = false;
        foreach (var letter in FirstLine(text))
        {
            if (letter == '"') quoted = !quoted;
            else if (!quoted && Array.IndexOf(Candidates, letter) is >= 0 and var candidate) counts[candidate]++;
        }
        return Candidates[counts.IndexOf(Most(counts))];
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace()) return line;
        return [];
    }

    private static int Most(ReadOnlySpan<int> counts)
    {
        var most = 0;
        foreach (var count in counts) most = Math.Max(most, count);
        return most;
    }
}
