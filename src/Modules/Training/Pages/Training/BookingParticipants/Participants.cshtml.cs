using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.BookingParticipants;

[AllowRoles(Role.TrainingCoordinator)]
internal sealed class ParticipantsPage(IMediator mediator) : PageModel
{
    public ParticipantsListed Listed { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] string reference, CancellationToken cancel) => Listed = await mediator.Send(new ListParticipants(reference), cancel);
}
