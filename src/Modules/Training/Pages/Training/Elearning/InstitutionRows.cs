using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>A school, by its number and its name of today, or an organisation by the words that people wrote.</summary>
/// <param name="At">One of its enrolments, by which its people are found.</param>
internal sealed record InstitutionRow(Guid At, int? Urn, string Name, string? Phase, bool HasClosed, Share Share);

/// <summary>Counts enrolments and completions by where people worked when they were enrolled. Institutions are hundreds, so all are counted and one page is shown.</summary>
internal sealed class InstitutionRows(TrainingDbContext data, IMediator mediator)
{
    public const string ByName = "institution";
    public const string ByEnrolled = "enrolled";
    public const string ByCompleted = "completed";
    public const string ByShare = "share";

    public async Task<IReadOnlyList<InstitutionRow>> AllAsync(Guid? course, Guid? pool, BoardAsk ask, DateOnly today, CancellationToken cancel)
    {
        var groups = await data.Set<Enrolment>().AsNoTracking().Wanted(course, pool)
            .GroupBy(e => new { e.SchoolUrn, Words = e.SchoolUrn == null ? e.Setting.ToLower() : "" })
            .Select(g => new { g.Key.SchoolUrn, Setting = g.Max(e => e.Setting)!, At = g.Min(e => e.Id.ToString())!, Enrolled = g.Count(), Completed = g.Count(e => e.CompletedOn != null) }).ToListAsync(cancel);
        var schools = (await mediator.Send(new FindSchools([.. groups.Select(g => g.SchoolUrn).OfType<int>()]), cancel)).ToDictionary(s => s.Urn);
        var rows = groups.Select(g => (Group: g, School: g.SchoolUrn is { } urn ? schools.GetValueOrDefault(urn) : null))
            .Select(g => new InstitutionRow(Guid.Parse(g.Group.At), g.Group.SchoolUrn, g.School?.Name ?? g.Group.Setting, g.School?.Phase, g.School is { IsOpen: false }, new Share(g.Group.Enrolled, g.Group.Completed, today)));
        return [.. Ordered(rows.OrderBy(r => r.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(r => r.Urn), ask)];
    }

    private static IEnumerable<InstitutionRow> Ordered(IOrderedEnumerable<InstitutionRow> byName, BoardAsk ask)
    {
        if (ask.Sort is null or ByName) return ask.Desc ? byName.Reverse() : byName;
        Func<InstitutionRow, decimal> by = ask.Sort switch
        {
            ByEnrolled => r => r.Share.Enrolled,
            ByCompleted => r => r.Share.Completed,
            _ => r => r.Share.Figure.Percent(2) ?? -1,
        };
        return ask.Desc ? byName.OrderByDescending(by) : byName.OrderBy(by);
    }
}

internal static class WantedEnrolments
{
    /// <summary>Those that count: not given back, of this course and pool where one is named.</summary>
    public static IQueryable<Enrolment> Wanted(this IQueryable<Enrolment> enrolments, Guid? course, Guid? pool)
    {
        var wanted = enrolments.Where(e => e.GivenBackOn == null);
        if (course is { } c) wanted = wanted.Where(e => e.CourseId == c);
        return pool is { } p ? wanted.Where(e => e.PoolId == p) : wanted;
    }
}
