using System.Text.RegularExpressions;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>Reads the return's Episodes. Nothing that a problem says repeats a postcode: where a child lives is restricted.</summary>
internal sealed partial class EpisodesFile(TextTable table, DateOnly today)
{
    public static readonly string[] Headings = ["CHILD", "DECOM", "RNE", "LS", "PLACE", "DEC", "REC"];

    public ProblemList Problems { get; } = new(table.Name);

    public IReadOnlyList<EpisodeRow> Read() => [.. table.Rows(Problems).Select(ReadRow).OfType<EpisodeRow>()];

    private EpisodeRow? ReadRow(TextRow row)
    {
        var (child, from, until) = (ChildNumber.Read(row), row.RequiredDate("DECOM"), row.Date("DEC"));
        if (from > today) row.LeaveOut("DECOM", $"DECOM is {from:dd/MM/yyyy}, which is still to come. Load it once the child is in care.");
        if (until <= from) row.LeaveOut("DEC", $"DEC is {until:dd/MM/yyyy}: an episode ends at least a day after it begins ({from:dd/MM/yyyy}). Correct it in the case system.");
        if (row.IsLeftOut) return null;
        var read = ReadCodes(row, child!, from!.Value, until);
        WarnOfHalfAnEnd(row, read);
        return read;
    }

    private EpisodeRow ReadCodes(TextRow row, string child, DateOnly from, DateOnly? until) => new(
        row.Number, child, from, until,
        CodeCell.Read(row, "RNE", CodeSet.WhyBegan, from),
        CodeCell.Read(row, "LS", CodeSet.LegalStatus, from),
        CodeCell.Read(row, "CIN", CodeSet.Need, from),
        CodeCell.Read(row, "PLACE", CodeSet.Placement, from),
        CodeCell.Read(row, "PLACE_PROVIDER", CodeSet.Provider, from),
        CodeCell.Read(row, "REC", CodeSet.WhyEnded, until ?? today),
        CodeCell.Read(row, "REASON_PLACE_CHANGE", CodeSet.WhyChanged, until ?? today),
        row.Text("URN"),
        ReadPostcode(row));

    private static string? ReadPostcode(TextRow row)
    {
        if (row.Text("PL_POST")?.ToUpperInvariant() is not { } text) return null;
        if (Postcode().IsMatch(text)) return text;
        row.Warn("PL_POST", "PL_POST is no postcode. The episode is loaded without it.");
        return null;
    }

    [GeneratedRegex("^[A-Z]{1,2}[0-9][A-Z0-9]?( ?[0-9][A-Z]{2})?$")]
    private static partial Regex Postcode();

    // DfE rule 148
    private static void WarnOfHalfAnEnd(TextRow row, EpisodeRow read)
    {
        if (read.Until is null && read.WhyEnded is { } reason)
            row.Warn("REC", $"REC is {reason} but DEC is empty, so the episode is taken as still open. Enter the day on which it ended, or clear REC.");
        if (read.Until is not null && read.WhyEnded is null)
            row.Warn("REC", "REC is empty though the episode has ended, so we cannot tell whether the child left care; it is taken that they did.");
    }
}
