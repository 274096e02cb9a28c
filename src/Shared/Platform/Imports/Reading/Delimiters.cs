namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>Finds what separates the cells: the candidate that the first line with text has most of, outside quotation marks.</summary>
internal static class Delimiters
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    public static char Sniff(string text)
    {
        var line = text.Split('\n').FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) ?? "";
        var bare = string.Concat(line.Split('"').Where((_, i) => i % 2 == 0));
        return Candidates.MaxBy(c => bare.Count(b => b == c));
    }
}
