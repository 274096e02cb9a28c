using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>When a course is given, under which contracts, and what comes before and after it in its programmes.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record CourseLife(Guid Course) : IQuery<CourseLifeShown>;

internal sealed record CourseLifeShown(IReadOnlyList<CourseDate> Dates, IReadOnlyList<DateOnly> PlannedMonths, IReadOnlyList<PathwayShown> Pathways, IReadOnlyList<(Guid Id, string Title)> Contracts);

internal sealed record CourseDate(string Reference, DateOnly? FirstDay, DateOnly? LastDay, OfferingState State, string? Venue, string? Host, bool IsOnline, int Capacity)
{
    public bool IsOver(DateOnly today) => LastDay < today;

    public string Where => Host ?? Venue ?? (IsOnline ? "Online" : "");
}

/// <summary>A programme to which the course belongs.</summary>
/// <param name="Next">The course after this one; null when it is the last.</param>
internal sealed record PathwayShown(string Title, int Place, int Of, string? NextReference, string? Next);

internal sealed class CourseLifeHandler(TrainingDbContext data) : IRequestHandler<CourseLife, CourseLifeShown>
{
    private const int MostDates = 50;

    public async Task<CourseLifeShown> Handle(CourseLife query, CancellationToken cancel)
    {
        var dates = await data.Set<Offering>().AsNoTracking().Where(o => o.CourseId == query.Course).OrderByDescending(o => o.FirstDay == null).ThenByDescending(o => o.FirstDay).Take(MostDates)
            .Select(o => new CourseDate(o.Reference, o.FirstDay, o.LastDay, o.State, o.VenueName, o.HostName, o.JoinLink != null, o.Capacity)).ToListAsync(cancel);
        var months = await data.Set<PlannedCourse>().AsNoTracking().Where(p => p.CourseId == query.Course && p.OfferingId == null && p.DroppedBecause == null).OrderBy(p => p.Month).Select(p => p.Month).ToListAsync(cancel);
        var contracts = await data.Set<Contract>().AsNoTracking().Where(c => c.Courses.Any(x => x.CourseId == query.Course)).OrderBy(c => c.From).Select(c => new { c.Id, c.Title }).ToListAsync(cancel);
        return new CourseLifeShown(dates, months, await PathwaysAsync(query.Course, cancel), [.. contracts.Select(c => (c.Id, c.Title))]);
    }

    private async Task<IReadOnlyList<PathwayShown>> PathwaysAsync(Guid course, CancellationToken cancel)
    {
        var steps = await (
            from programme in data.Set<Programme>().AsNoTracking()
            where programme.Steps.Any(s => s.CourseId == course)
            from step in programme.Steps
            join of in data.Set<Course>() on step.CourseId equals of.Id
            select new { programme.Title, step.Place, step.CourseId, of.Reference, Name = of.Title }).ToListAsync(cancel);
        return [.. steps.GroupBy(s => s.Title).OrderBy(g => g.Key).Select(g =>
        {
            var place = g.Single(s => s.CourseId == course).Place;
            var next = g.Where(s => s.Place > place).MinBy(s => s.Place);
            return new PathwayShown(g.Key, place, g.Count(), next?.Reference, next?.Name);
        })];
    }
}
