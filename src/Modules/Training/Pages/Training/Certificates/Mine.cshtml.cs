using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Certificates;

[AllowEveryone]
internal sealed class MinePage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    public CertificateShown Shown { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Shown = await mediator.Send(new FindOwnCertificate(Code), cancel);
    }
}
