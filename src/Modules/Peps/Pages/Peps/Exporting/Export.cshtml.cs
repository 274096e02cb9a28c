using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages.Board;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Pages.Exporting;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class ExportPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? term, BoardView view, PepKind? kind, int? year, Guid? adviser, int? school, [FromQuery] BoardAsk ask, CancellationToken cancel)
    {
        var board = new PepBoard(await gate.VisibleTo(me.Id, cancel), new BoardFilter(term, view, kind, year, adviser, school), ask);
        var export = await mediator.Send(new ExportPeps(board), cancel);
        return File(export.Csv, "text/csv; charset=utf-8", export.FileName);
    }
}
