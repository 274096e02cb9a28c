using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Reports;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
[BindProperties(SupportsGet = true)]
internal sealed class ReportsPage(IMediator mediator, TimeProvider clock) : PageModel
{
    private const int Few = 25;

    public ReportBy By { get; set; }

    /// <summary>As <see cref="ReportPeriod.Key"/>; null for all years.</summary>
    public string? Period { get; set; }

    public Guid? Programme { get; set; }

    public Guid? Course { get; set; }

    public ReportShare Share { get; set; }

    /// <summary>True for every row, however many.</summary>
    public bool Whole { get; set; }

    [BindNever]
    public TrainingReportShown Report { get; private set; } = null!;

    public ReportPeriod Years => ReportPeriod.Read(Period);

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<ReportRow> Rows => Whole ? Report.Rows : Report.Rows.Take(Few);

    public bool HasMore => !Whole && Report.Rows.Count > Few;

    /// <summary>The figures between which a narrow screen chooses.</summary>
    public IEnumerable<ReportShare> Shares => Enum.GetValues<ReportShare>().Where(s => s != ReportShare.Cost || By.HasPlaces());

    public string ExportLink => $"?handler=Export&{Scope}";

    private string Scope => $"by={By}&period={Years.Key}&programme={Programme}&course={Course}";

    public string To(ReportShare share, bool whole) => $"?{Scope}&share={share}&whole={(whole ? "true" : "false")}#rows";

    public ReportShare Chosen => Shares.Contains(Share) ? Share : ReportShare.Completed;

    /// <summary>The class of a cell: only the chosen figure has room on a narrow screen.</summary>
    public string ClassOf(ReportShare? share) => share == Chosen ? "vs-number" : "vs-number vs-wide-only";

    public async Task OnGetAsync(CancellationToken cancel) => Report = await mediator.Send(new TrainingReport(By, new ReportScope(Years, Programme, Course)), cancel);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return File(ReportCsv.Of(Report, By), "text/csv; charset=utf-8", $"training-figures-by-{By.ToString().ToLowerInvariant()}-{clock.Today():yyyy-MM-dd}.csv");
    }
}
