using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Certificates;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class OneCertificatePage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Number { get; set; } = "";

    public CertificateShown Shown { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Shown = await mediator.Send(new FindCertificate(Number), cancel);
}
