using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Certificates;

[AllowEveryone]
internal sealed class ProofPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Number { get; set; } = "";

    public ProofShown Proof { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Proof = await mediator.Send(new ProveCertificate(Number), cancel);
}
