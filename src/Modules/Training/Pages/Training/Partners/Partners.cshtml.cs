using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Partners;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class PartnersPage(IMediator mediator, ICurrentPerson me, TimeProvider clock) : PageModel
{
    public PartnerListShown List { get; private set; } = null!;

    public bool MayEdit => me.MayEditTraining();

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancel) => List = await mediator.Send(new PartnerList(), cancel);
}
