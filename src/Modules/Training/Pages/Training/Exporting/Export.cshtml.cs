using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Pages.Board;

namespace VirtualSchool.Training.Pages.Exporting;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class ExportPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(BoardView view, Guid? course, CourseKind? kind, Guid? provider, Guid? contract, [FromQuery] BoardAsk ask, CancellationToken cancel)
    {
        var board = new TrainingBoard(new BoardFilter(view, course, kind, provider, contract), TrainingBoardPage.Ordered(ask, view));
        var export = await mediator.Send(new ExportEvents(board), cancel);
        return File(export.Csv, "text/csv; charset=utf-8", export.FileName);
    }
}
