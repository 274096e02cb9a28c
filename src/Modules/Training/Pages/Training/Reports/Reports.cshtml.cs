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
    public ReportBy By { get; set; }

    /// <summary>As <see cref="ReportPeriod.Key"/>; null for all years.</summary>
    public string? Period { get; set; }

    public Guid? Programme { get; set; }

    public Guid? Course { get; set; }

    [BindNever]
    public TrainingReportShown Report { get; private set; } = null!;

    public ReportPeriod Years => ReportPeriod.Read(Period);

    public string ExportLink => $"?handler=Export&by={By}&period={Years.Key}&programme={Programme}&course={Course}";

    public async Task OnGetAsync(CancellationToken cancel) => Report = await mediator.Send(new TrainingReport(By, new ReportScope(Years, Programme, Course)), cancel);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return File(ReportCsv.Of(Report, By), "text/csv; charset=utf-8", $"training-figures-by-{By.ToString().ToLowerInvariant()}-{clock.Today():yyyy-MM-dd}.csv");
    }
}
