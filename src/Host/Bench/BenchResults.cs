namespace VirtualSchool.Host.Bench;

/// <summary>The windows of one run, and what they mean together. Each figure is the middle one of its rounds; what is compared was measured in the same round.</summary>
internal sealed class BenchResults
{
    private readonly Dictionary<(BenchCase Case, int Children), List<Window>> _windows = [];

    /// <summary>Adds the next round's window.</summary>
    public void Add(BenchCase asked, int children, Window window)
    {
        if (!_windows.TryGetValue((asked, children), out var rounds))
            _windows[(asked, children)] = rounds = [];
        rounds.Add(window);
    }

    /// <summary>One figure of one line.</summary>
    public double Middle(BenchCase asked, int children, Func<Window, double> figure) => Median(_windows[(asked, children)].Select(figure));

    /// <summary>Its rate over the plain query's; null when the query was not measured.</summary>
    public double? OfQuery(BenchCase asked, int children) =>
        Compare((asked, children), (BenchCase.Query, children), w => w.Report.PerSecond);

    /// <summary>How many times as long it takes as with so many children (p50); null when that was not measured.</summary>
    public double? TimesAsLong(BenchCase asked, int children, int smallest) =>
        children == smallest ? null : Compare((asked, children), (asked, smallest), w => w.Report.P50);

    /// <summary>The middle one; of an even number the lower of the two.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[(sorted.Length - 1) / 2];
    }

    private double? Compare((BenchCase, int) one, (BenchCase, int) other, Func<Window, double> figure) =>
        _windows.TryGetValue(one, out var ones) && _windows.TryGetValue(other, out var others)
            ? Median(ones.Zip(others, (a, b) => figure(a) / figure(b)))
            : null;
}
