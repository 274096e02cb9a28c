using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.PublicCatalogue;

/// <summary>Events that anybody may see, the next first.</summary>
/// <param name="After">The event after which the page begins; null for the first page.</param>
[AllowEveryone]
internal sealed record BrowseEvents(EventFilter Filter, Guid? After, int Size) : IQuery<EventsFound>;

/// <summary>Which events are wanted; all parts may be left out.</summary>
/// <param name="Words">Words of the course's title or of what it is about.</param>
/// <param name="Month">The first day of a month.</param>
internal sealed record EventFilter(string? Words, Guid? Role, Guid? Strand, DateOnly? Month);

/// <summary>One page of events, and what can be chosen.</summary>
/// <param name="Next">The last event shown when there are more.</param>
internal sealed record EventsFound(IReadOnlyList<EventRow> Rows, Guid? Next, IReadOnlyList<Choice> Roles, IReadOnlyList<Choice> Strands);

/// <summary>An event as the public sees it.</summary>
internal sealed record EventRow(string Reference, string Title, string Summary, DateOnly FirstDay, DateOnly LastDay, TimeOnly Start, int Sessions, string? Venue, bool IsOnline, string Places);

internal sealed class BrowseEventsHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<BrowseEvents, EventsFound>
{
    public async Task<EventsFound> Handle(BrowseEvents query, CancellationToken cancel)
    {
        var today = clock.Today();
        var found = await PageAsync(Shown(query.Filter, today), query, cancel);
        var page = found.Take(query.Size).ToList();
        var words = (await data.Set<CatalogueWord>().AsNoTracking().Where(w => w.RetiredOn == null).OrderBy(w => w.Place).ToListAsync(cancel)).ToLookup(w => w.Kind, w => new Choice($"{w.Id}", w.Name));
        return new([.. page.Select(r => Row(r, today))], found.Count > page.Count ? page[^1].Offering.Id : null, [.. words[WordKind.Audience]], [.. words[WordKind.Strand]]);
    }

    // What is for one school's own staff is told to that school alone.
    private IQueryable<Offering> Shown(EventFilter filter, DateOnly today)
    {
        var courses = data.Set<Course>().AsNoTracking();
        if (filter.Words?.Trim() is { Length: > 0 } words)
        {
            var like = $"%{words.Replace("\\", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal).Replace("_", " ", StringComparison.Ordinal)}%";
            courses = courses.Where(c => EF.Functions.ILike(c.Title, like) || EF.Functions.ILike(c.Summary, like));
        }
        if (filter.Role is { } role) courses = courses.Where(c => c.Audience.Any(a => a.WordId == role));
        if (filter.Strand is { } strand) courses = courses.Where(c => c.StrandId == strand);
        var offerings = data.Set<Offering>().AsNoTracking().Where(o => o.State == OfferingState.Published && o.HostUrn == null && o.FirstDay >= today && courses.Any(c => c.Id == o.CourseId));
        if (filter.Month is not { } month) return offerings;
        var next = month.AddMonths(1);
        return offerings.Where(o => o.FirstDay < next && o.LastDay >= month);
    }

    private async Task<List<Found>> PageAsync(IQueryable<Offering> shown, BrowseEvents query, CancellationToken cancel)
    {
        if (query.After is { } after && await data.Set<Offering>().Where(o => o.Id == after).Select(o => o.FirstDay).SingleOrDefaultAsync(cancel) is { } from)
            shown = shown.Where(o => o.FirstDay > from || (o.FirstDay == from && o.Id > after));
        return await shown.OrderBy(o => o.FirstDay).ThenBy(o => o.Id).Take(query.Size + 1).Select(o => new Found(o,
            data.Set<Course>().Where(c => c.Id == o.CourseId).Select(c => c.Title).Single(),
            data.Set<Course>().Where(c => c.Id == o.CourseId).Select(c => c.Summary).Single(),
            o.Sessions.OrderBy(s => s.On).ThenBy(s => s.Start).Select(s => s.Start).FirstOrDefault(),
            o.Sessions.Count,
            data.Set<Booking>().Count(b => b.OfferingId == o.Id && BookingStates.Holding.Contains(b.State)),
            data.Set<Booking>().Count(b => b.OfferingId == o.Id && b.State == BookingState.Waiting))).ToListAsync(cancel);
    }

    private static EventRow Row(Found found, DateOnly today) => new(
        found.Offering.Reference, found.Title, found.Summary, found.Offering.FirstDay!.Value, found.Offering.LastDay!.Value, found.Start, found.Sessions,
        found.Offering.VenueName, found.Offering.JoinLink is not null, PlaceWords.Of(found.Offering, found.Taken, found.Waiting, today));

    private sealed record Found(Offering Offering, string Title, string Summary, TimeOnly Start, int Sessions, int Taken, int Waiting);
}
