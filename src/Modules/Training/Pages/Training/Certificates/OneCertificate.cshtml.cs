using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Certificates;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class OneCertificatePage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Number { get; set; } = "";

    public CertificateShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var number = await mediator.Send(new IssueAgain(Number), cancel);
        TempData.SayDone("A new certificate is given; a letter is on its way.");
        return Redirect(RegisterLinks.ToCertificate(number));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindCertificate(Number), HttpContext.RequestAborted);
}
