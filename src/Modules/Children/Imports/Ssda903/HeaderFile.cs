using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>Reads the return's Header. It holds neither names nor schools.</summary>
internal sealed class HeaderFile(TextTable table, DateOnly today)
{
    public static readonly string[] Headings = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"];

    private readonly Dictionary<string, int> _seen = new(StringComparer.OrdinalIgnoreCase);

    public ProblemList Problems { get; } = new(table.Name);

    public IReadOnlyList<HeaderRow> Read()
    {
        var rows = table.Rows(Problems).Select(ReadRow).OfType<HeaderRow>().ToList();
        return [.. SharedUpns.Without(rows, Problems)];
    }

    private HeaderRow? ReadRow(TextRow row)
    {
        var child = ChildNumber.Read(row);
        var born = ReadBirth(row);
        if (child is not null && !_seen.TryAdd(child, row.Number))
            row.LeaveOut("CHILD", $"Child {child} is in row {_seen[child]} already. Keep one row for the child in the Header.");
        if (row.IsLeftOut) return null;
        var (upn, unknown) = UpnCell.Read(row);
        return new(row.Number, child!, born!.Value, ReadSex(row), CodeCell.Read(row, "ETHNIC", CodeSet.Ethnicity, today), upn, unknown);
    }

    private DateOnly? ReadBirth(TextRow row)
    {
        var born = row.RequiredDate("DOB");
        if (born > today) row.LeaveOut("DOB", $"DOB is {born:dd/MM/yyyy}, which is still to come. Correct it in the case system.");
        return born;
    }

    private static Sex? ReadSex(TextRow row)
    {
        switch (row.Text("SEX")?.ToUpperInvariant())
        {
            case "1" or "M": return Sex.Male;
            case "2" or "F": return Sex.Female;
            case { } other: row.Warn("SEX", $"SEX is {other}; 1 and 2 are known. The child is loaded without it."); break;
        }
        return null;
    }
}
