using System.Globalization;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Results as a file that a spreadsheet opens: every number with how many gave it.</summary>
internal static class ResultsCsv
{
    public static byte[] Of(ResultsShown shown)
    {
        var csv = new CsvText();
        csv.Row("Event or course", "When", "What", "Value", "People", "Base");
        foreach (var moment in shown.Moments)
            foreach (var row in Rows(moment)) csv.Row([shown.Reference, Choice.Words(moment.Moment), .. row]);
        foreach (var quote in shown.Said.Where(s => s.IsPrinted)) csv.Row(shown.Reference, "Quote", quote.By, quote.Words, null, null);
        return csv.ToBytes();
    }

    private static IEnumerable<string?[]> Rows(MomentShown moment) =>
    [
        .. moment.Figures.Select(f => new[] { f.Label, f.Figure.Text, $"{f.Figure.Numerator}", f.Figure.Base }),
        .. moment.Confidence.Select(c => new[] { $"Confidence, change: {c.Outcome}", Number(c.Change.Change), $"{c.Change.People}", c.Change.Interval is { } i ? $"95 per cent interval {Number(i.From)} to {Number(i.To)}" : "too few for an interval" }),
        .. moment.Scales.SelectMany(s => s.Counts.Select(c => new[] { s.Question.Text, $"{c.Number}", $"{c.People}", $"of {s.People}" })),
        .. moment.Options.SelectMany(o => o.Counts.Select(c => new[] { o.Question.Text, c.Text, $"{c.People}", $"of {o.People}" })),
    ];

    private static string Number(decimal number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
