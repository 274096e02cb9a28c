using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Pages.Versions;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class VersionPage(IMediator mediator, PepAddresses addresses, TemplateLibrary templates, ICurrentPerson me) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public PepVersionShown Version { get; private set; } = null!;

    /// <summary>True for whoever may open what was told in confidence, with a reason.</summary>
    public bool MayOpen => me.Roles.Contains(Role.Head);

    public SignedWords Signed => new(templates.Find(Version.Template));

    public async Task OnGetAsync(int number, CancellationToken cancel) =>
        Version = await mediator.Send(new PepVersion(await addresses.ResolveAsync(Reference, cancel), number), cancel);
}
