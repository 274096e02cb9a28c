using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.RollList;

/// <summary>Every row of the list as a file that a spreadsheet opens.</summary>
internal sealed record ExportRoll(ListRoll List) : IQuery<RollExport>, IWithinSight
{
    public VisibleChildren Sight => List.Sight;
}

/// <summary>The file, and the children whom it shows.</summary>
internal sealed record RollExport(string FileName, byte[] Csv, IReadOnlyList<ChildId> Children) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Children;
}

internal sealed class ExportRollHandler(RollRows rows, TimeProvider clock) : IRequestHandler<ExportRoll, RollExport>
{
    public async Task<RollExport> Handle(ExportRoll query, CancellationToken cancel)
    {
        var today = clock.Today();
        var found = await rows.AllAsync(query.List, today, cancel);
        return new($"children-{today:yyyy-MM-dd}.csv", Write(found), [.. found.Select(r => r.Id)]);
    }

    private static byte[] Write(IReadOnlyList<RollRow> rows)
    {
        var csv = new CsvText();
        csv.Row("Child", "Year", "School", "School URN", "SEN", "In care since", "Left care", "Social worker", "Adviser");
        foreach (var row in rows)
            csv.Row(row.Name, YearWords.Short(row.Year), row.School, $"{row.SchoolUrn}", row.Sen, $"{row.Since:yyyy-MM-dd}", $"{row.Left:yyyy-MM-dd}", row.Worker, row.Adviser);
        return csv.ToBytes();
    }
}
