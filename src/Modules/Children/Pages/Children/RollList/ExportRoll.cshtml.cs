using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.RollList;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class ExportRollPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        RollView view, int? year, string? school, Guid? adviser, string? sen, DateOnly? on, [FromQuery] BoardAsk ask, CancellationToken cancel)
    {
        var list = new ListRoll(await gate.VisibleTo(me.Id, cancel), RollPage.Filter(view, year, school, adviser, sen, on), ask);
        var export = await mediator.Send(new ExportRoll(list), cancel);
        return File(export.Csv, "text/csv; charset=utf-8", export.FileName);
    }
}
