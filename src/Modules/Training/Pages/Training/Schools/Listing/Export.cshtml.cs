using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Schools.Listing;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class ExportSchoolsPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(SchoolsView view, string? phase, [FromQuery] BoardAsk ask, CancellationToken cancel)
    {
        var export = await mediator.Send(new ExportSchools(new SchoolsFilter(view, phase), TrainedSchoolsPage.Ordered(ask)), cancel);
        return File(export.Csv, "text/csv; charset=utf-8", export.FileName);
    }
}
