namespace VirtualSchool.Host.Bench;

/// <summary>One line of the results.</summary>
/// <param name="What">What was asked for.</param>
/// <param name="Children">How many children the database held; null where it does not matter.</param>
/// <param name="Bytes">The answer's size; null when it is not a page.</param>
/// <param name="Packed">Its size as it travels to a browser.</param>
internal sealed record BenchLine(string What, int? Children, Measured Measured, int? Bytes, int? Packed);

/// <summary>Prints the results as they come, as a table that can be pasted into a page of documentation.</summary>
internal sealed class BenchTable
{
    private readonly List<string> _notes = [];
    private readonly List<BenchLine> _lines = [];

    /// <summary>What the others are compared with; null until it is measured.</summary>
    public Measured? Limit { get; set; }

    public static void Head() => Console.WriteLine("""
        | what | children | requests/s | p50 ms | p99 ms | bytes | packed | of the query's rate |
        |---|---:|---:|---:|---:|---:|---:|---:|
        """);

    public void Add(BenchLine line)
    {
        _lines.Add(line);
        var of = Limit is { } limit ? $"{line.Measured.PerSecond / limit.PerSecond:N2}" : "";
        Console.WriteLine($"| {line.What} | {line.Children:N0} | {line.Measured.PerSecond:N0} | {line.Measured.P50:N2} | {line.Measured.P99:N1} | {line.Bytes:N0} | {line.Packed:N0} | {of} |");
    }

    public void Note(string sentence) => _notes.Add(sentence);

    /// <summary>Says what the lines mean together.</summary>
    public void Close()
    {
        foreach (var page in _lines.Where(l => l.Children is not null).GroupBy(l => l.What).Where(p => p.Count() > 1))
            Note($"{page.Key}: at {page.Last().Children:N0} children it takes {page.Last().Measured.P50 / page.First().Measured.P50:N1} times as long as at {page.First().Children:N0} (p50).");
        Console.WriteLine();
        foreach (var note in _notes)
            Console.WriteLine($"- {note}");
    }
}
