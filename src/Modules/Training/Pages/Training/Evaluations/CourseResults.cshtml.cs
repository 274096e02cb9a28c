using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Evaluations;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class CourseResultsPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public ResultsShown Shown { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Shown = await mediator.Send(new FindResults(null, Reference), cancel);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return File(ResultsCsv.Of(Shown), "text/csv; charset=utf-8", $"evaluation-{Shown.Reference}.csv");
    }
}
