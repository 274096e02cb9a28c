using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Figures;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>The pools with what is used of them, and who is enrolled and has completed: by course, and one page of institutions.</summary>
/// <param name="Course">One course alone; null for all.</param>
/// <param name="Pool">One pool alone; null for all, also for who needed none.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record ElearningBoard(Guid? Course, Guid? Pool, BoardAsk Ask) : IQuery<ElearningShown>;

internal sealed record ElearningShown(IReadOnlyList<PoolRow> Pools, IReadOnlyList<CourseTally> Courses, Share All, int Institutions, IReadOnlyList<InstitutionRow> Rows, string? Next)
{
    public required PlaceTerms Terms { get; init; }
}

internal sealed record CourseTally(Guid Id, string Reference, string Title, Share Share);

/// <summary>How many are enrolled, and how many of these have completed.</summary>
internal sealed record Share(int Enrolled, int Completed, DateOnly AsAt)
{
    public const string Definition = "Everybody who is enrolled in e-learning and has not given the place back; of these, who has a day of completion. Somebody who takes two courses counts twice.";

    /// <summary>The share with its base.</summary>
    public Figure Figure { get; } = new(Completed, Enrolled, 0, AsAt, Definition);

    /// <summary>82% of 1,700; a dash for nobody.</summary>
    public string Words => Enrolled == 0 ? "–" : $"{Figure.Text} of {Enrolled:N0}";
}

internal sealed class ElearningBoardHandler(TrainingDbContext data, InstitutionRows institutions, CounterRules rules, TimeProvider clock) : IRequestHandler<ElearningBoard, ElearningShown>
{
    public async Task<ElearningShown> Handle(ElearningBoard query, CancellationToken cancel)
    {
        var today = clock.Today();
        var rows = await institutions.AllAsync(query.Course, query.Pool, query.Ask, today, cancel);
        var from = int.TryParse(query.Ask.After, out var after) && after > 0 ? after : 0;
        var next = from + query.Ask.Size;
        var all = new Share(rows.Sum(r => r.Share.Enrolled), rows.Sum(r => r.Share.Completed), today);
        return new ElearningShown(
            await data.Set<LicencePool>().AsNoTracking().OrderByDescending(p => p.Until).ThenBy(p => p.Title).Rows(data).ToListAsync(cancel), await CoursesAsync(query, today, cancel), all, rows.Count, [.. rows.Skip(from).Take(query.Ask.Size)], next < rows.Count ? $"{next}" : null)
        {
            Terms = await PlaceTerms.OnAsync(rules, today, cancel),
        };
    }

    private async Task<IReadOnlyList<CourseTally>> CoursesAsync(ElearningBoard query, DateOnly today, CancellationToken cancel)
    {
        var tallies = await data.Set<Enrolment>().AsNoTracking().Wanted(query.Course, query.Pool).GroupBy(e => e.CourseId)
            .Select(g => new { Course = g.Key, Enrolled = g.Count(), Completed = g.Count(e => e.CompletedOn != null) }).ToDictionaryAsync(g => g.Course, cancel);
        var ids = tallies.Keys.ToList();
        var courses = await data.Set<Course>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Title).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync(cancel);
        return [.. courses.Select(c => new CourseTally(c.Id, c.Reference, c.Title, new Share(tallies[c.Id].Enrolled, tallies[c.Id].Completed, today)))];
    }
}
