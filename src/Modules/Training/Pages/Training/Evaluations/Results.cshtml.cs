using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Evaluations;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class ResultsPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public ResultsShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnGetExportAsync()
    {
        await ShowAgainAsync();
        return File(ResultsCsv.Of(Shown), "text/csv; charset=utf-8", $"evaluation-{Shown.Reference}.csv");
    }

    public async Task<IActionResult> OnPostPrintAsync(Guid set, string key, bool printed, CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new PrintWords(Shown.Reference, set, key, printed), cancel);
        TempData.SayDone(printed ? "These words may now be shown." : "These words are shown no more.");
        return Redirect(RegisterLinks.ToEvaluation(Reference));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindResults(Reference, null), HttpContext.RequestAborted);
}
