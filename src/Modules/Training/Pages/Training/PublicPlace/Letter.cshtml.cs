using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Pages.PublicOffering;

namespace VirtualSchool.Training.Pages.PublicPlace;

[AllowEveryone]
internal sealed class LetterPage(IMediator mediator) : PageModel
{
    public EventShown Event { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] string reference, CancellationToken cancel) => Event = await mediator.Send(new ShowEvent(reference), cancel);
}
