using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>The catalogue: one page of courses, by title.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record CourseList(CourseFilter Filter, BoardAsk Ask) : IQuery<CourseListShown>;

/// <summary>Which courses are wanted; all parts may be left out.</summary>
internal sealed record CourseFilter(CourseKind? Kind, Guid? Strand, Guid? Level, Guid? Audience, bool Retired);

/// <param name="All">How many courses are offered now, whatever the filter.</param>
/// <param name="WithoutDate">How many of these have no date ahead.</param>
internal sealed record CourseListShown(int All, int WithoutDate, IReadOnlyList<CourseRow> Rows, string? Next);

internal sealed record CourseRow(Guid Id, string Reference, string Title, CourseKind Kind, string? Strand, string? Level, string? Length, bool IsByInvitation, DateOnly? NextOn);

internal sealed class CourseListHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<CourseList, CourseListShown>
{
    public async Task<CourseListShown> Handle(CourseList query, CancellationToken cancel)
    {
        var today = clock.Today();
        var wanted = await AfterAsync(Wanted(query.Filter), query.Ask.After, cancel);
        var rows = await Rows(wanted.OrderBy(c => c.Title).ThenBy(c => c.Id), today).Take(query.Ask.Size + 1).ToListAsync(cancel);
        var next = rows.Count > query.Ask.Size ? $"{rows[query.Ask.Size - 1].Id}" : null;
        var now = data.Set<Course>().Where(c => c.RetiredOn == null);
        var withoutDate = await now.CountAsync(c => !data.Set<Offering>().Any(o => o.CourseId == c.Id && o.State != OfferingState.Cancelled && o.LastDay >= today), cancel);
        return new CourseListShown(await now.CountAsync(cancel), withoutDate, [.. rows.Take(query.Ask.Size)], next);
    }

    private IQueryable<Course> Wanted(CourseFilter filter)
    {
        var courses = data.Set<Course>().AsNoTracking().Where(c => filter.Retired ? c.RetiredOn != null : c.RetiredOn == null);
        if (filter.Kind is { } kind) courses = courses.Where(c => c.Kind == kind);
        if (filter.Strand is { } strand) courses = courses.Where(c => c.StrandId == strand);
        if (filter.Level is { } level) courses = courses.Where(c => c.LevelId == level);
        return filter.Audience is { } role ? courses.Where(c => c.Audience.Any(a => a.WordId == role)) : courses;
    }

    private async Task<IQueryable<Course>> AfterAsync(IQueryable<Course> courses, string? after, CancellationToken cancel)
    {
        if (!Guid.TryParse(after, out var last) || await data.Set<Course>().Where(c => c.Id == last).Select(c => c.Title).FirstOrDefaultAsync(cancel) is not { } title) return courses;
        return courses.Where(c => EF.Functions.GreaterThan(ValueTuple.Create(c.Title, c.Id), ValueTuple.Create(title, last)));
    }

    private IQueryable<CourseRow> Rows(IQueryable<Course> courses, DateOnly today) => courses.Select(c => new CourseRow(
        c.Id, c.Reference, c.Title, c.Kind,
        data.Set<CatalogueWord>().Where(w => w.Id == c.StrandId).Select(w => w.Name).FirstOrDefault(),
        data.Set<CatalogueWord>().Where(w => w.Id == c.LevelId).Select(w => w.Name).FirstOrDefault(),
        c.Length, c.IsByInvitation,
        data.Set<Offering>().Where(o => o.CourseId == c.Id && o.State != OfferingState.Cancelled && o.FirstDay >= today).Min(o => o.FirstDay)));
}
