using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Pages.Versions;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class VersionPage(IMediator mediator, PepAddresses addresses, TemplateLibrary templates) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public PepVersionShown Version { get; private set; } = null!;

    public SignedWords Signed => new(templates.Find(Version.Template));

    public async Task OnGetAsync(int number, CancellationToken cancel) =>
        Version = await mediator.Send(new PepVersion(await addresses.ResolveAsync(Reference, cancel), number), cancel);
}
