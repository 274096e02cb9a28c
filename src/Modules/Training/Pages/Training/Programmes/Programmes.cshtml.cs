using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Training.Pages.Programmes;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class ProgrammesPage(IMediator mediator, ICurrentPerson me) : PageModel
{
    public IReadOnlyList<ProgrammeShown> Programmes { get; private set; } = [];

    public bool MayEdit => me.MayEditTraining();

    public async Task OnGetAsync(CancellationToken cancel) => Programmes = await mediator.Send(new ProgrammeList(), cancel);
}
