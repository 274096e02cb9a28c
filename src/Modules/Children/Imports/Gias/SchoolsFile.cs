using System.Globalization;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>Reads the register of establishments by its headings; of some 140 columns only these are needed, and they change from year to year.</summary>
internal sealed class SchoolsFile(TextTable table)
{
    public static readonly string[] Headings =
    [
        "URN", "EstablishmentName", "LA (code)", "EstablishmentNumber", "EstablishmentStatus (name)", "PhaseOfEducation (name)",
        "TypeOfEstablishment (name)", "Postcode",
    ];

    private const int FirstUrn = 100_000;
    private const int LastUrn = 999_999;
    private readonly Dictionary<int, int> _seen = [];

    public ProblemList Problems { get; } = new(table.Name);

    public IReadOnlyList<SchoolRow> Read() => [.. table.Rows(Problems).Select(ReadRow).OfType<SchoolRow>()];

    private SchoolRow? ReadRow(TextRow row)
    {
        var (urn, name, status) = (ReadUrn(row), row.Required("EstablishmentName"), row.Required("EstablishmentStatus (name)"));
        var closedOn = row.Date("CloseDate");
        if (row.IsLeftOut) return null;
        return new(
            urn!.Value, name!, row.Text("LA (code)"), row.Text("LA (name)"), Padded(row.Text("EstablishmentNumber")), status!,
            row.Text("PhaseOfEducation (name)"), row.Text("TypeOfEstablishment (name)"), row.Text("Postcode")?.ToUpperInvariant(), closedOn);
    }

    private int? ReadUrn(TextRow row)
    {
        var urn = row.Required("URN") is null ? null : row.Whole("URN");
        if (urn is < FirstUrn or > LastUrn) row.LeaveOut("URN", $"URN is {urn}: a school's has six figures. Has another column moved here?");
        else if (urn is { } known && !_seen.TryAdd(known, row.Number)) row.LeaveOut("URN", $"URN {urn} is in row {_seen[known]} already. Keep one row for the school.");
        return urn;
    }

    // Spreadsheets take the noughts off the front.
    private static string? Padded(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value.ToString("0000", CultureInfo.InvariantCulture) : number;
}
