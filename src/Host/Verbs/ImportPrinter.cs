using VirtualSchool.Platform.Imports;

namespace VirtualSchool.Host.Verbs;

/// <summary>A preview as lines on a terminal: numbers, problems, changes.</summary>
internal static class ImportPrinter
{
    private const int Most = 50;

    public static void Print(ImportPreview preview)
    {
        foreach (var count in preview.Counts)
            Console.WriteLine($"{count.Label}: {count.Count:N0}");
        Print("problem", [.. preview.Problems.OrderByDescending(p => p.LeavesRowOut).Select(Line)]);
        Print("change", [.. preview.Changes.Select(c => $"{c.Kind}: {c.Who}: {c.What}")]);
    }

    private static void Print(string what, List<string> lines)
    {
        Console.WriteLine(lines.Count == 1 ? $"1 {what}:" : $"{lines.Count:N0} {what}s{(lines.Count == 0 ? "." : ":")}");
        foreach (var line in lines.Take(Most))
            Console.WriteLine($"  {line}");
        if (lines.Count > Most)
            Console.WriteLine($"  and {lines.Count - Most:N0} more; the import screen shows them all.");
    }

    private static string Line(ImportProblem problem)
    {
        var row = problem.Row is { } number ? $", row {number}" : "";
        var column = problem.Column is { } heading ? $", column {heading}" : "";
        return $"{problem.File}{row}{column}: {problem.Words}{(problem.LeavesRowOut ? " The row is left out." : "")}";
    }
}
