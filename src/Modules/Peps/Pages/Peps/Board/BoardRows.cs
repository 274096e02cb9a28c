using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Peps.Pages.Board;

/// <summary>A plan beside its child's card, before it is narrowed to what the list shows.</summary>
internal sealed class PepBesideChild
{
    public required Pep Pep { get; init; }

    public required ChildCardRow Card { get; init; }
}

/// <summary>One page of the board, with the key that the next begins after; null when there is none.</summary>
internal sealed record BoardPageRows(IReadOnlyList<PepRow> Rows, string? Next);

/// <summary>Reads one page of the board by key: no row is counted, none is skipped over.</summary>
internal sealed class BoardRows(PepsDbContext data, KeptBySight<(BoardFilter, BoardAsk, PepTerm, DateOnly), BoardPageRows> kept, IChangeSignal changes)
{
    private static readonly Expression<Func<PepBesideChild, PepRow>> Row = r => new PepRow(
        r.Pep.Id, r.Pep.Reference, r.Pep.Child, r.Card.ShownName, r.Card.Initials, r.Card.YearGroup, r.Card.SchoolName, r.Pep.Kind, r.Pep.State,
        r.Pep.DueOn, r.Pep.WriteBy, r.Pep.WaitingFor, r.Pep.WaitingSince, r.Card.WorkerName, r.Card.AdviserName, r.Pep.Grade);

    /// <summary>One page, kept until a plan or a child changes.</summary>
    public ValueTask<BoardPageRows> PageAsync(PepBoard query, PepTerm term, DateOnly today, CancellationToken cancel) => kept.GetAsync(
        query.Sight, (query.Filter, query.Ask, term, today), changes.Version(PepsDbContext.Schema) + changes.Version(ChildCardRow.Schema), () => ReadAsync(query, term, today, cancel));

    /// <summary>Every row of the board, in its order, for an export.</summary>
    public Task<List<PepRow>> AllAsync(PepBoard query, PepTerm term, DateOnly today, CancellationToken cancel) =>
        Ordered(Wanted(query, term, today), query.Ask).Select(Row).ToListAsync(cancel);

    private async Task<BoardPageRows> ReadAsync(PepBoard query, PepTerm term, DateOnly today, CancellationToken cancel)
    {
        var most = query.Ask.Size + 1;
        var rows = await Ordered(await AfterAsync(Wanted(query, term, today), query.Ask, cancel), query.Ask).Select(Row).Take(most).ToListAsync(cancel);
        if (rows.Count < most) return new(rows, null);
        rows.RemoveAt(rows.Count - 1);
        return new(rows, rows[^1].Id.ToString());
    }

    private IQueryable<PepBesideChild> Wanted(PepBoard query, PepTerm term, DateOnly today)
    {
        var peps = data.Set<Pep>().AsNoTracking().Where(p => p.Term == term).InView(query.Filter.View, today);
        if (!query.Sight.IsAll)
        {
            var ids = query.Sight.Ids.Select(id => new Kernel.ChildId(id)).ToArray();
            peps = peps.Where(p => ids.Contains(p.Child));
        }
        if (query.Filter.Kind is { } kind) peps = peps.Where(p => p.Kind == kind);
        return OfChildren(peps.Join(data.Set<ChildCardRow>(), p => p.Child, c => c.Id, (p, c) => new PepBesideChild { Pep = p, Card = c }), query.Filter);
    }

    private static IQueryable<PepBesideChild> OfChildren(IQueryable<PepBesideChild> rows, BoardFilter filter)
    {
        if (filter.Year is { } year) rows = rows.Where(r => r.Card.YearGroup == year);
        if (filter.Adviser is { } adviser) rows = rows.Where(r => r.Card.AdviserId == adviser);
        if (filter.School is { } school) rows = rows.Where(r => r.Card.SchoolUrn == school);
        return rows;
    }

    private static IQueryable<PepBesideChild> Ordered(IQueryable<PepBesideChild> rows, BoardAsk ask) => (ask.Sort, ask.Desc) switch
    {
        ("child", false) => rows.OrderBy(r => r.Card.SortName).ThenBy(r => r.Pep.Id),
        ("child", true) => rows.OrderByDescending(r => r.Card.SortName).ThenByDescending(r => r.Pep.Id),
        (_, true) => rows.OrderByDescending(r => r.Pep.DueOn).ThenByDescending(r => r.Pep.Id),
        _ => rows.OrderBy(r => r.Pep.DueOn).ThenBy(r => r.Pep.Id),
    };

    private async Task<IQueryable<PepBesideChild>> AfterAsync(IQueryable<PepBesideChild> rows, BoardAsk ask, CancellationToken cancel)
    {
        if (!Guid.TryParse(ask.After, out var last)) return rows;
        var from = await data.Set<Pep>().Where(p => p.Id == last).Join(data.Set<ChildCardRow>(), p => p.Child, c => c.Id, (p, c) => new { p.DueOn, c.SortName }).FirstOrDefaultAsync(cancel);
        if (from is null) return rows;
        return (ask.Sort, ask.Desc) switch
        {
            ("child", false) => rows.Where(r => EF.Functions.GreaterThan(ValueTuple.Create(r.Card.SortName, r.Pep.Id), ValueTuple.Create(from.SortName, last))),
            ("child", true) => rows.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.Card.SortName, r.Pep.Id), ValueTuple.Create(from.SortName, last))),
            (_, true) => rows.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.Pep.DueOn, r.Pep.Id), ValueTuple.Create(from.DueOn, last))),
            _ => rows.Where(r => EF.Functions.GreaterThan(ValueTuple.Create(r.Pep.DueOn, r.Pep.Id), ValueTuple.Create(from.DueOn, last))),
        };
    }
}
