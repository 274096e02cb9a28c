using System.Globalization;
using VirtualSchool.Platform.Figures;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>A report as a file that a spreadsheet opens: every share as its number, its base and its per cent.</summary>
internal static class ReportCsv
{
    private static readonly (string Name, Func<ReportFigures, Figure> Of)[] Shares =
    [
        ("Attended", f => f.Attended), ("Completed", f => f.Completed), ("Evaluated", f => f.Evaluated), ("Would recommend", f => f.Recommending),
        ("See an effect on attendance or attainment", f => f.SeeingEffect), ("Work with more children or families", f => f.WorkingWithMore), ("School values it more", f => f.Valued),
    ];

    public static byte[] Of(TrainingReportShown report, ReportBy by)
    {
        var csv = new CsvText();
        csv.Row([Choice.Words(by), "Events", "Places offered", "Places filled", "People", "Schools", .. Shares.SelectMany(s => (string[])[s.Name, $"{s.Name}, of", $"{s.Name}, per cent"]), "Cost", "Cost a place filled", "Events without a cost"]);
        foreach (var row in report.Rows.Append(new ReportRow("All together", null, report.All))) csv.Row(Cells(row));
        return csv.ToBytes();
    }

    private static IEnumerable<string> Cells(ReportRow row)
    {
        var (counts, figures) = (row.Figures.Counts, row.Figures);
        return
        [
            row.Name, Number(counts.Events), Number(counts.Places), Number(counts.Filled), Number(counts.People), Number(counts.Schools),
            .. Shares.SelectMany(s => Cells(s.Of(figures))), Pounds(counts.Cost), Pounds(figures.CostPerPlace?.Pounds), counts.Places is null ? "" : Number(counts.Uncosted),
        ];
    }

    private static IEnumerable<string> Cells(Figure figure) => [Number(figure.Numerator), Number(figure.Denominator), figure.Percent(1)?.ToString("0.0", CultureInfo.InvariantCulture) ?? ""];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Pounds(decimal? pounds) => pounds?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
