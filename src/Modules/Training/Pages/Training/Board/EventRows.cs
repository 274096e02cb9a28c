using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Board;

/// <summary>Reads one page of the board by key. What has no date yet stands as if it were on the last of all days.</summary>
internal sealed class EventRows(TrainingDbContext data)
{
    private static readonly DateOnly NoDate = DateOnly.MaxValue;

    public async Task<(IReadOnlyList<EventRow> Rows, string? Next)> PageAsync(TrainingBoard query, DateOnly today, DateOnly decideUntil, CancellationToken cancel)
    {
        var wanted = await AfterAsync(Wanted(query.Filter, today, decideUntil), query.Ask, cancel);
        var rows = await Rows(Ordered(wanted, query.Ask).Take(query.Ask.Size + 1)).ToListAsync(cancel);
        return rows.Count > query.Ask.Size ? (rows[..query.Ask.Size], $"{rows[query.Ask.Size - 1].Id}") : (rows, null);
    }

    /// <summary>Every row, in the board's order, for an export.</summary>
    public Task<List<EventRow>> AllAsync(TrainingBoard query, DateOnly today, DateOnly decideUntil, CancellationToken cancel) =>
        Rows(Ordered(Wanted(query.Filter, today, decideUntil), query.Ask)).ToListAsync(cancel);

    /// <summary>The next events, for the home page.</summary>
    public Task<List<EventRow>> FirstAsync(BoardView view, DateOnly today, DateOnly decideUntil, int howMany, CancellationToken cancel) =>
        Rows(Ordered(Wanted(new BoardFilter(view, null, null, null, null), today, decideUntil), new BoardAsk()).Take(howMany)).ToListAsync(cancel);

    private IQueryable<Offering> Wanted(BoardFilter filter, DateOnly today, DateOnly decideUntil)
    {
        var offerings = data.Set<Offering>().AsNoTracking().InView(filter.View, today, decideUntil, data);
        if (filter.Course is { } course) offerings = offerings.Where(o => o.CourseId == course);
        if (filter.Kind is { } kind) offerings = offerings.Where(o => data.Set<Course>().Any(c => c.Id == o.CourseId && c.Kind == kind));
        if (filter.Provider is { } provider) offerings = offerings.Where(o => o.ProviderId == provider);
        return filter.Contract is { } contract ? offerings.Where(o => o.ContractId == contract) : offerings;
    }

    private static IQueryable<Offering> Ordered(IQueryable<Offering> offerings, BoardAsk ask) => ask.Desc
        ? offerings.OrderByDescending(o => o.FirstDay ?? NoDate).ThenByDescending(o => o.Id)
        : offerings.OrderBy(o => o.FirstDay ?? NoDate).ThenBy(o => o.Id);

    private async Task<IQueryable<Offering>> AfterAsync(IQueryable<Offering> offerings, BoardAsk ask, CancellationToken cancel)
    {
        if (!Guid.TryParse(ask.After, out var last) || await data.Set<Offering>().Where(o => o.Id == last).Select(o => new { o.FirstDay }).FirstOrDefaultAsync(cancel) is not { } from) return offerings;
        var day = from.FirstDay ?? NoDate;
        return ask.Desc
            ? offerings.Where(o => EF.Functions.LessThan(ValueTuple.Create(o.FirstDay ?? NoDate, o.Id), ValueTuple.Create(day, last)))
            : offerings.Where(o => EF.Functions.GreaterThan(ValueTuple.Create(o.FirstDay ?? NoDate, o.Id), ValueTuple.Create(day, last)));
    }

    private IQueryable<EventRow> Rows(IQueryable<Offering> offerings) => offerings.Select(o => new EventRow
    {
        Id = o.Id,
        Reference = o.Reference,
        Course = data.Set<Course>().Where(c => c.Id == o.CourseId).Select(c => c.Title).First(),
        Kind = data.Set<Course>().Where(c => c.Id == o.CourseId).Select(c => c.Kind).First(),
        State = o.State,
        FirstDay = o.FirstDay,
        LastDay = o.LastDay,
        Sessions = o.Sessions.Count,
        VenueName = o.VenueName,
        HostName = o.HostName,
        IsOnline = o.JoinLink != null,
        Provider = data.Set<Partner>().Where(p => p.Id == o.ProviderId).Select(p => p.Name).FirstOrDefault(),
        Capacity = o.Capacity,
        Minimum = o.Minimum,
        Taken = data.Set<Booking>().Count(b => b.OfferingId == o.Id && BookingStates.Holding.Contains(b.State)),
        Waiting = data.Set<Booking>().Count(b => b.OfferingId == o.Id && b.State == BookingState.Waiting),
        Cost = o.Cost,
    });
}
