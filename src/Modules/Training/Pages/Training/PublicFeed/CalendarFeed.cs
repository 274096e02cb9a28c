using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Calendar;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.PublicFeed;

/// <summary>Everything that the public may book, for calendars.</summary>
[AllowEveryone]
internal sealed record CalendarFeed : IQuery<string>;

internal sealed class CalendarFeedHandler(TrainingDbContext data, OfferingEntries entries, IOptions<CouncilSettings> council, TimeProvider clock) : IRequestHandler<CalendarFeed, string>
{
    private const int Most = 500;

    public async Task<string> Handle(CalendarFeed query, CancellationToken cancel)
    {
        var today = clock.Today();
        var offerings = await data.Set<Offering>().AsNoTracking().Include(o => o.Sessions).Where(o => o.State == OfferingState.Published && o.HostUrn == null && o.LastDay >= today)
            .OrderBy(o => o.FirstDay).Take(Most).Join(data.Set<Course>(), o => o.CourseId, c => c.Id, (o, c) => new { o, c.Title }).ToListAsync(cancel);
        var all = offerings.SelectMany(r => r.o.Sessions.Select(s => entries.Public(r.o, s, r.Title)));
        return CalendarFile.Feed(all, $"{council.Value.Service}: training", clock.GetUtcNow());
    }
}
