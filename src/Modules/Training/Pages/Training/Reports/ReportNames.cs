using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>One group of a report.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Link">Its own page; null where it has none.</param>
internal sealed record ReportRow(string Name, string? Link, ReportFigures Figures);

/// <summary>Gives groups their names and puts them in order.</summary>
internal sealed class ReportNames(TrainingDbContext data, IMediator mediator, TimeProvider clock)
{
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    public Task<IReadOnlyList<ReportRow>> RowsAsync(ReportBy by, IReadOnlyList<ReportCounts> counts, CancellationToken cancel) => by switch
    {
        ReportBy.Course => CoursesAsync(counts, cancel),
        ReportBy.Provider => PartnersAsync(counts, cancel),
        ReportBy.Role => RolesAsync(counts, cancel),
        ReportBy.School => SchoolsAsync(counts, cancel),
        ReportBy.Phase => Task.FromResult(Rows(counts.OrderBy(c => c.Key.Length == 0).ThenBy(c => c.Key, ByName), c => c.Key.Length == 0 ? "Not at a school" : c.Key)),
        _ => Task.FromResult(Rows(counts.OrderByDescending(c => c.Key, StringComparer.Ordinal), c => ReportPeriod.YearsOf(int.Parse(c.Key, CultureInfo.InvariantCulture)))),
    };

    private async Task<IReadOnlyList<ReportRow>> CoursesAsync(IReadOnlyList<ReportCounts> counts, CancellationToken cancel)
    {
        var courses = await data.Set<Course>().AsNoTracking().Select(c => new { c.Id, c.Title, c.Reference }).ToDictionaryAsync(c => c.Id.ToString(), cancel);
        return Rows(counts.OrderBy(c => courses[c.Key].Title, ByName), c => courses[c.Key].Title, c => TrainingLinks.ToCourse(courses[c.Key].Reference));
    }

    private async Task<IReadOnlyList<ReportRow>> PartnersAsync(IReadOnlyList<ReportCounts> counts, CancellationToken cancel)
    {
        var partners = await data.Set<Partner>().AsNoTracking().ToDictionaryAsync(p => p.Id.ToString(), p => p.Name, cancel);
        return Rows(counts.OrderBy(c => c.Key.Length > 0).ThenBy(c => partners.GetValueOrDefault(c.Key), ByName), c => partners.GetValueOrDefault(c.Key) ?? "The virtual school itself");
    }

    private async Task<IReadOnlyList<ReportRow>> RolesAsync(IReadOnlyList<ReportCounts> counts, CancellationToken cancel)
    {
        var words = await data.Set<CatalogueWord>().AsNoTracking().Where(w => w.Kind == WordKind.Audience).ToDictionaryAsync(w => w.Id.ToString(), cancel);
        return Rows(counts.OrderBy(c => words.GetValueOrDefault(c.Key)?.Place ?? int.MaxValue), c => words.GetValueOrDefault(c.Key)?.Name ?? "Role not said");
    }

    private async Task<IReadOnlyList<ReportRow>> SchoolsAsync(IReadOnlyList<ReportCounts> counts, CancellationToken cancel)
    {
        var urns = counts.Select(c => int.TryParse(c.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var urn) ? urn : 0).Where(u => u > 0).ToList();
        var names = (await mediator.Send(new FindSchools(urns), cancel)).ToDictionary(s => s.Urn.ToString(CultureInfo.InvariantCulture), s => s.Name);
        return Rows(counts.OrderBy(c => names.GetValueOrDefault(c.Key) ?? c.Key, ByName), c => names.GetValueOrDefault(c.Key) ?? c.Key);
    }

    private IReadOnlyList<ReportRow> Rows(IEnumerable<ReportCounts> counts, Func<ReportCounts, string> name, Func<ReportCounts, string?>? link = null) =>
        [.. counts.Select(c => new ReportRow(name(c), link?.Invoke(c), new ReportFigures(c, clock.Today())))];
}
