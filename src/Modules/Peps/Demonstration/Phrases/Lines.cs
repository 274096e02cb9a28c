namespace VirtualSchool.Peps.Demonstration.Phrases;

/// <summary>The lines of a word list that ships with the program; what begins with # is a remark.</summary>
internal static class Lines
{
    public static IReadOnlyList<string[]> Of(string list, char between = '|', int cells = int.MaxValue)
    {
        using var resource = typeof(Lines).Assembly.GetManifestResourceStream($"demonstration.{list}.txt")!;
        using var text = new StreamReader(resource);
        return [.. text.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(between, cells))];
    }
}
