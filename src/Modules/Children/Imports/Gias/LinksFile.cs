using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>A line of the register's links: this school, by its URN, was followed by that one.</summary>
internal sealed record SchoolLink(int Row, int From, int To, DateOnly? On);

/// <summary>Reads the register's file of links between establishments; only who followed whom matters here.</summary>
internal sealed class LinksFile(TextTable table)
{
    public static readonly string[] Headings = ["URN", "LinkURN", "LinkType"];

    public ProblemList Problems { get; } = new(table.Name);

    public string Name => table.Name;

    public IReadOnlyList<SchoolLink> Read() => [.. table.Rows(Problems).Select(ReadRow).OfType<SchoolLink>()];

    private static SchoolLink? ReadRow(TextRow row)
    {
        var (urn, link, type) = (row.Whole("URN"), row.Whole("LinkURN"), row.Text("LinkType") ?? "");
        if (row.IsLeftOut || urn is null || link is null) return null;
        var on = row.Date("LinkEstablishedDate");
        if (type.StartsWith("Successor", StringComparison.OrdinalIgnoreCase)) return new(row.Number, urn.Value, link.Value, on);
        return type.StartsWith("Predecessor", StringComparison.OrdinalIgnoreCase) ? new(row.Number, link.Value, urn.Value, on) : null;
    }
}
