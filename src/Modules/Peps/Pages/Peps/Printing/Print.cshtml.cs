using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;

namespace VirtualSchool.Peps.Pages.Printing;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class PrintPage(IMediator mediator, PepAddresses addresses) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public PepPrintShown Plan { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Plan = await mediator.Send(new PepPrint(await addresses.ResolveAsync(Reference, cancel)), cancel);
}
