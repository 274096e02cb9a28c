using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Elearning.People;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
[BindProperties(SupportsGet = true)]
internal sealed class PeoplePage(IMediator mediator) : PageModel
{
    public Guid? Course { get; set; }

    public Guid? Pool { get; set; }

    public Guid? At { get; set; }

    public PlaceState? State { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public PeopleEnrolled Listed { get; private set; } = null!;

    [BindNever]
    public ElearningChoices Choices { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Listed = await mediator.Send(new EnrolledPeople(new PeopleFilter(Course, Pool, At, State), Ask), cancel);
        Choices = await mediator.Send(new FindElearningChoices(), cancel);
    }
}
