using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Partners;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class OneContractPage(IMediator mediator, ICurrentPerson me, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public ContractShown Contract { get; private set; } = null!;

    public bool MayEdit => me.MayEditTraining();

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancel) => Contract = await mediator.Send(new FindContract(Id), cancel);
}
