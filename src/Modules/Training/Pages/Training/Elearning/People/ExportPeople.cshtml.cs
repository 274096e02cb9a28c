using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;

namespace VirtualSchool.Training.Pages.Elearning.People;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class ExportPeoplePage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid? course, Guid? pool, Guid? at, PlaceState? state, CancellationToken cancel)
    {
        var found = await mediator.Send(new ExportPeople(new PeopleFilter(course, pool, at, state)), cancel);
        var csv = new CsvText();
        csv.Row("Name", "E-mail", "School or organisation", "Course", "Enrolled", "Modules done", "Modules", "Completed", "Place given back", "As at");
        foreach (var (place, email) in found.Rows)
            csv.Row(place.Name, email, place.Setting, place.Course, $"{place.EnrolledOn:yyyy-MM-dd}", $"{place.ModulesDone}", $"{place.Modules}", $"{place.CompletedOn:yyyy-MM-dd}", $"{place.GivenBackOn:yyyy-MM-dd}", $"{found.AsAt:yyyy-MM-dd}");
        return File(csv.ToBytes(), "text/csv; charset=utf-8", $"elearning-people-{found.AsAt:yyyy-MM-dd}.csv");
    }
}
