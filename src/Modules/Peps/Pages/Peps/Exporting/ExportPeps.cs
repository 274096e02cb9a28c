using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages.Board;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.Exporting;

/// <summary>Every row of a board as a file that a spreadsheet opens.</summary>
internal sealed record ExportPeps(PepBoard Board) : IQuery<PepExport>, IWithinSight
{
    public VisibleChildren Sight => Board.Sight;
}

/// <summary>The file, and the children whom it shows.</summary>
internal sealed record PepExport(string FileName, byte[] Csv, IReadOnlyList<ChildId> Children) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Children;
}

internal sealed class ExportPepsHandler(IMediator mediator, BoardRows rows, TimeProvider clock) : IRequestHandler<ExportPeps, PepExport>
{
    public async Task<PepExport> Handle(ExportPeps query, CancellationToken cancel)
    {
        var today = clock.Today();
        var term = PepTerm.TryParse(query.Board.Filter.Term) ?? Terms.Of(await mediator.Send(new FindTerm(today), cancel));
        var found = await rows.AllAsync(query.Board, term, today, cancel);
        return new PepExport($"peps-{term.Key}-{today:yyyy-MM-dd}.csv", Write(found, today), [.. found.Select(r => r.Child)]);
    }

    private static byte[] Write(IReadOnlyList<PepRow> rows, DateOnly today)
    {
        var csv = new CsvText();
        csv.Row("Plan", "Child", "Year", "School", "Why opened", "State", "Due", "Late", "Waiting for", "Waiting since", "Social worker", "Adviser", "Grade");
        foreach (var row in rows)
            csv.Row(
                row.Reference, row.Name, YearNames.Of(row.Year), row.School, PepWords.Of(row.Kind), PepWords.Of(row.State), $"{row.DueOn:yyyy-MM-dd}",
                row.IsLate(today) ? "yes" : "no", row.Waiting, $"{row.WaitingSince:yyyy-MM-dd}", row.Worker, row.Adviser, row.Grade?.ToString());
        return csv.ToBytes();
    }
}
