using System.Globalization;

namespace VirtualSchool.Host.Bench;

/// <summary>Prints the results as a table for a page of documentation, and keeps them as one for a program: a line a case, a tab between figures.</summary>
internal sealed class BenchReport(BenchResults results, IReadOnlyList<Asked> asked)
{
    private const string Heads = "case\tchildren\trequests_per_second\tp50_ms\tp99_ms\tprogram_ms\tdatabase_ms\tbytes\tpacked\tof_query\ttimes_smallest";

    private int Smallest => asked.Min(a => a.Children);

    public void Print()
    {
        Console.WriteLine("""

            | what | children | requests/s | p50 ms | p99 ms | program ms | database ms | bytes | packed | of the query's rate | times as long as at the smallest |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
        foreach (var a in asked)
            Console.WriteLine($"| {a.Case.What} | {a.Children:N0} | {string.Join(" | ", Figures(a))} |");
    }

    /// <returns>The file.</returns>
    public async Task<string> KeepAsync(string folder, CancellationToken cancel)
    {
        var file = Path.Combine(folder, "bench.tsv");
        var lines = asked.Select(a => $"{a.Case.Name}\t{a.Children}\t{string.Join('\t', Figures(a))}");
        await File.WriteAllLinesAsync(file, [Heads, .. lines], cancel);
        return file;
    }

    private IEnumerable<string> Figures(Asked a)
    {
        double Middle(Func<Window, double> figure) => results.Middle(a.Case, a.Children, figure);
        yield return Number($"{Middle(w => w.Report.PerSecond):F0}");
        yield return Number($"{Middle(w => w.Report.P50):F2}");
        yield return Number($"{Middle(w => w.Report.P99):F1}");
        yield return Number($"{Middle(w => w.ProgramTime):F3}");
        yield return Number($"{Middle(w => w.DatabaseTime):F3}");
        yield return Number($"{a.Bytes}");
        yield return Number($"{a.Packed}");
        yield return a.Case.IsLimit ? "" : Number($"{results.OfQuery(a.Case, a.Children):F2}");
        yield return Number($"{results.TimesAsLong(a.Case, a.Children, Smallest):F1}");
    }

    private static string Number(FormattableString figure) => figure.ToString(CultureInfo.InvariantCulture);
}
