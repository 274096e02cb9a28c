using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtualSchool.Host.Bench;

/// <summary>What the load generator says of one window.</summary>
/// <param name="Answers">How many answers came.</param>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">Half of them took at most so many milliseconds.</param>
/// <param name="P99">All but one in a hundred took at most so many milliseconds.</param>
internal sealed partial record WrkReport(int Answers, double PerSecond, double P50, double P99)
{
    /// <summary>Reads what <c>wrk --latency</c> printed; null when answers were not good or the figures are missing.</summary>
    public static WrkReport? Parse(string said)
    {
        if (BadAnswers().IsMatch(said) || !PerSecondLine().IsMatch(said) || !Half().IsMatch(said))
            return null;
        return new((int)Number(AnswersLine().Match(said)), Number(PerSecondLine().Match(said)), Milliseconds(Half().Match(said)), Milliseconds(NinetyNine().Match(said)));
    }

    private static double Number(Match found) => double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match found) =>
        found.Groups[2].Value switch { "us" => Number(found) / 1000, "ms" => Number(found), "s" => Number(found) * 1000, _ => Number(found) * 60_000 };

    [GeneratedRegex(@"(\d+) requests in ")]
    private static partial Regex AnswersLine();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecondLine();

    [GeneratedRegex(@"\b50%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex Half();

    [GeneratedRegex(@"\b99%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex NinetyNine();

    [GeneratedRegex(@"Non-2xx|Socket errors: (?!connect 0, read 0, write 0)")]
    private static partial Regex BadAnswers();
}
