using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>What training came to: places offered, filled, attended, completed, evaluated, and what it cost.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record TrainingReport(ReportBy By, ReportScope Scope) : IQuery<TrainingReportShown>;

/// <summary>A report as its page shows it.</summary>
/// <param name="All">All groups together, in which each person counts once.</param>
/// <param name="Cancelled">Events of the scope that were cancelled; not counted.</param>
/// <param name="ToCome">Events of the scope that have not begun; not counted.</param>
internal sealed record TrainingReportShown(ReportFigures All, IReadOnlyList<ReportRow> Rows, int Cancelled, int ToCome)
{
    public required IReadOnlyList<Choice> Periods { get; init; }

    public required IReadOnlyList<Choice> Programmes { get; init; }

    /// <summary>The programme or course that it is of; null for all.</summary>
    public string? OfWhat { get; init; }
}

internal sealed class TrainingReportHandler(ReportBook book, ReportNames names, TrainingDbContext data, TimeProvider clock) : IRequestHandler<TrainingReport, TrainingReportShown>
{
    public async Task<TrainingReportShown> Handle(TrainingReport query, CancellationToken cancel)
    {
        var (scope, today) = (query.Scope, clock.Today());
        var all = (await book.CountAsync(null, scope, cancel)).SingleOrDefault() ?? new ReportCounts { Places = 0 };
        var rows = await names.RowsAsync(query.By, await book.CountAsync(query.By, scope, cancel), cancel);
        var programmes = await data.Set<Programme>().AsNoTracking().OrderBy(p => p.Title).Select(p => new { p.Id, p.Title }).ToListAsync(cancel);
        var course = await data.Set<Course>().Where(c => c.Id == scope.Course).Select(c => c.Title).FirstOrDefaultAsync(cancel);
        var events = Of(scope);
        return new TrainingReportShown(
            new ReportFigures(all, today), rows, await events.CountAsync(o => o.State == OfferingState.Cancelled, cancel), await events.CountAsync(o => o.State == OfferingState.Published && o.FirstDay > today, cancel))
        {
            Periods = ReportPeriod.Choices(await data.Set<Offering>().Where(o => o.State == OfferingState.Published).MinAsync(o => o.FirstDay, cancel), today),
            Programmes = [.. programmes.Select(p => new Choice(p.Id.ToString(), p.Title, null))],
            OfWhat = course ?? programmes.Find(p => p.Id == scope.Programme)?.Title,
        };
    }

    private IQueryable<Offering> Of(ReportScope scope) => data.Set<Offering>().Where(o =>
        (scope.Course == null || o.CourseId == scope.Course)
        && (scope.Programme == null || data.Set<ProgrammeStep>().Any(s => s.ProgrammeId == scope.Programme && s.CourseId == o.CourseId))
        && (scope.Period.From == null || o.FirstDay >= scope.Period.From) && (scope.Period.Until == null || o.FirstDay <= scope.Period.Until));
}
