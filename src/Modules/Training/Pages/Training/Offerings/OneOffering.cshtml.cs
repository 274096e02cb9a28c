using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class OneOfferingPage(IMediator mediator, ICurrentPerson me) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public OfferingShown Offering { get; private set; } = null!;

    public bool MayEdit => me.MayEditTraining();

    public bool MayChange => MayEdit && Offering.State != OfferingState.Cancelled;

    public async Task OnGetAsync(CancellationToken cancel) => Offering = await mediator.Send(new FindOffering(Reference), cancel);
}
