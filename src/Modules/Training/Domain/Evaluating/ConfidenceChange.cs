namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>How confidence in one outcome changed, among those who said it before and after.</summary>
/// <param name="People">How many said both.</param>
/// <param name="Before">Their mean before, 1 to 10.</param>
/// <param name="After">Their mean after.</param>
/// <param name="Change">The mean of each one's change.</param>
/// <param name="Margin">Half of the 95 per cent interval by Student's t; null where too few answered for one.</param>
internal sealed record ConfidenceChange(int People, decimal Before, decimal After, decimal Change, decimal? Margin)
{
    // Two-sided 5 per cent points of Student's t by degrees of freedom; between two of them the wider holds.
    private static readonly (int Freedom, double Point)[] Points =
    [
        (1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (6, 2.447), (7, 2.365), (8, 2.306), (9, 2.262), (10, 2.228), (11, 2.201), (12, 2.179), (13, 2.160), (14, 2.145),
        (15, 2.131), (16, 2.120), (17, 2.110), (18, 2.101), (19, 2.093), (20, 2.086), (22, 2.074), (24, 2.064), (26, 2.056), (28, 2.048), (30, 2.042), (40, 2.021), (60, 2.000), (120, 1.980), (1000, 1.962),
    ];

    /// <summary>From which number the interval would begin and at which it would end; null where there is none.</summary>
    public (decimal From, decimal To)? Interval => Margin is { } margin ? (Change - margin, Change + margin) : null;

    /// <summary>Null where nobody said both.</summary>
    /// <param name="pairs">What each said before and after.</param>
    /// <param name="leastForInterval">From how many people on the interval is worked out.</param>
    public static ConfidenceChange? Of(IReadOnlyList<(int Before, int After)> pairs, int leastForInterval)
    {
        if (pairs.Count == 0) return null;
        var changes = pairs.Select(p => (double)(p.After - p.Before)).ToList();
        var mean = changes.Average();
        return new ConfidenceChange(
            pairs.Count, Rounded(pairs.Average(p => (double)p.Before)), Rounded(pairs.Average(p => (double)p.After)), Rounded(mean),
            pairs.Count >= Math.Max(leastForInterval, 2) ? Rounded(Margined(changes, mean)) : null);
    }

    private static double Margined(List<double> changes, double mean)
    {
        var deviation = Math.Sqrt(changes.Sum(c => (c - mean) * (c - mean)) / (changes.Count - 1));
        return Points.Last(p => p.Freedom <= changes.Count - 1).Point * deviation / Math.Sqrt(changes.Count);
    }

    private static decimal Rounded(double number) => Math.Round((decimal)number, 1, MidpointRounding.AwayFromZero);
}
