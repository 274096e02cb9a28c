using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.PartnersView;

[AllowRoles(Role.TrainingPartner)]
internal sealed class PartnerPage(IMediator mediator) : PageModel
{
    /// <summary>Null for whoever signs in for no organisation any more, or not yet.</summary>
    public OurTrainingShown? Ours { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Ours = await mediator.Send(new OurTraining(), cancel);
}
