using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.RollList;

/// <summary>One page of the roll, with the key that the next begins after; null when there is none.</summary>
internal sealed record RollPageRows(IReadOnlyList<RollRow> Rows, string? Next);

/// <summary>Reads one page of the roll by key: no row is counted, none is skipped over.</summary>
internal sealed class RollRows(ChildrenDbContext data, KeptBySight<(RollFilter, BoardAsk, DateOnly), RollPageRows> kept, IChangeSignal changes)
{
    /// <summary>One page, kept until a child changes, and the key of the next.</summary>
    public ValueTask<RollPageRows> PageAsync(ListRoll query, DateOnly today, CancellationToken cancel) => kept.GetAsync(
        query.Sight, (query.Filter, query.Ask, today), changes.Version(ChildrenDbContext.Schema), () => ReadAsync(query, today, cancel));

    /// <summary>Every row of the list, in its order, for an export.</summary>
    public Task<List<RollRow>> AllAsync(ListRoll query, DateOnly today, CancellationToken cancel) =>
        Shown(Ordered(Wanted(query, today), query.Ask.Desc)).ToListAsync(cancel);

    private async Task<RollPageRows> ReadAsync(ListRoll query, DateOnly today, CancellationToken cancel)
    {
        var most = query.Ask.Size + 1;
        var rows = await Shown(Ordered(await AfterAsync(Wanted(query, today), query, cancel), query.Ask.Desc)).Take(most).ToListAsync(cancel);
        if (rows.Count < most) return new(rows, null);
        rows.RemoveAt(most - 1);
        return new(rows, rows[^1].Id.ToString());
    }

    public static IQueryable<RollRow> Shown(IQueryable<Child> children) => children.Select(c =>
        new RollRow(c.Id, c.ShownName, c.Initials, c.YearGroup, c.SchoolUrn, c.SchoolName, c.AdviserName, c.WorkerName, c.SenProvision, c.InCareSince, c.LeftCareOn));

    private static IQueryable<Child> Ordered(IQueryable<Child> children, bool desc) => desc
        ? children.OrderByDescending(c => c.SortName).ThenByDescending(c => c.Id)
        : children.OrderBy(c => c.SortName).ThenBy(c => c.Id);

    private IQueryable<Child> Wanted(ListRoll query, DateOnly today)
    {
        var children = data.Set<Child>().AsNoTracking().Within(query.Sight).In(query.Filter.View, query.Filter.On ?? today, today);
        if (query.Filter.Year is { } year) children = children.Where(c => c.YearGroup == year);
        if (query.Filter.Adviser is { } adviser) children = children.Where(c => c.AdviserId == new PersonId(adviser));
        if (query.Filter.Sen is { } sen) children = children.Where(c => c.SenProvision == sen);
        return query.Filter.School is { } school ? At(children, school) : children;
    }

    private IQueryable<Child> At(IQueryable<Child> children, string school)
    {
        if (int.TryParse(school, NumberStyles.None, CultureInfo.InvariantCulture, out var urn)) return children.Where(c => c.SchoolUrn == urn);
        var alike = data.Database.SqlQuery<int>($"select urn as \"Value\" from children.schools_alike({Plain.Of(school)}, 50)");
        return children.Where(c => c.SchoolUrn != null && alike.Contains(c.SchoolUrn.Value));
    }

    private async Task<IQueryable<Child>> AfterAsync(IQueryable<Child> children, ListRoll query, CancellationToken cancel)
    {
        if (!Guid.TryParse(query.Ask.After, out var last)) return children;
        var from = await data.Set<Child>().Where(c => c.Id == new ChildId(last)).Select(c => c.SortName).FirstOrDefaultAsync(cancel);
        if (from is null) return children;
        var id = new ChildId(last);
        return query.Ask.Desc
            ? children.Where(c => EF.Functions.LessThan(ValueTuple.Create(c.SortName, c.Id), ValueTuple.Create(from, id)))
            : children.Where(c => EF.Functions.GreaterThan(ValueTuple.Create(c.SortName, c.Id), ValueTuple.Create(from, id)));
    }
}
