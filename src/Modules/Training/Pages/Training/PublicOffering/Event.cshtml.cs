using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.PublicOffering;

[AllowEveryone]
internal sealed class EventPage(IMediator mediator) : PageModel
{
    public EventShown Event { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] string reference, CancellationToken cancel) => Event = await mediator.Send(new ShowEvent(reference), cancel);
}
