using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.BookingParticipants;

[AllowRoles(Role.TrainingCoordinator)]
internal sealed class ExportPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string reference, CancellationToken cancel)
    {
        var listed = await mediator.Send(new ListParticipants(reference), cancel);
        var csv = new CsvText();
        csv.Row("Booking", "Name", "E-mail", "School or organisation", "Role", "Group", "State", "Needs to take part", "Diet", "Manager", "May be photographed");
        foreach (var p in listed.Coming.Concat(listed.Waiting))
            csv.Row(p.Reference, p.Name, p.Email, p.Setting, p.Role, p.Group, Choice.Words(p.State), p.AccessNeeds, p.Diet, p.ManagerName, p.MayBePhotographed ? "Yes" : "No");
        return File(csv.ToBytes(), "text/csv; charset=utf-8", $"participants-{listed.Reference}.csv");
    }
}
