using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Elearning;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class ExportPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid? course, Guid? pool, [FromQuery] BoardAsk ask, CancellationToken cancel)
    {
        var found = await mediator.Send(new ExportInstitutions(course, pool, ask), cancel);
        var csv = new CsvText();
        csv.Row("Institution", "URN", "Phase", "Closed", "Enrolled", "Completed", "Per cent completed", "As at");
        foreach (var row in found.Rows)
            csv.Row(row.Name, $"{row.Urn}", row.Phase, row.HasClosed ? "Yes" : "No", $"{row.Share.Enrolled}", $"{row.Share.Completed}", $"{row.Share.Figure.Percent(1):0.0}", $"{found.AsAt:yyyy-MM-dd}");
        return File(csv.ToBytes(), "text/csv; charset=utf-8", $"elearning-{found.AsAt:yyyy-MM-dd}.csv");
    }
}
