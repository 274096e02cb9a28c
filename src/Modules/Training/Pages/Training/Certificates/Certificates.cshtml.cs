using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;

namespace VirtualSchool.Training.Pages.Certificates;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class CertificatesPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public CertificatesShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var issued = await mediator.Send(new IssueCertificates(Reference), cancel);
        TempData.SayDone($"{Words.Count(issued, "certificate")} given; letters are on their way.");
        return Redirect(RegisterLinks.ToCertificates(Reference));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new CertificateList(Reference), HttpContext.RequestAborted);
}
