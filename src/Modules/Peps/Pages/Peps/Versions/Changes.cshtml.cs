using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;

namespace VirtualSchool.Peps.Pages.Versions;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class ChangesPage(IMediator mediator, PepAddresses addresses) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public PepChangesShown Changed { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Changed = await mediator.Send(new PepChanges(await addresses.ResolveAsync(Reference, cancel)), cancel);
}
