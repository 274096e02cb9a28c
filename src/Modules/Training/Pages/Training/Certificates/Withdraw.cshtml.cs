using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Certificates;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class WithdrawPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty, Display(Name = "Why is it withdrawn?")]
    public string? Because { get; set; }

    public CertificateShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new WithdrawCertificate(Number, Because), cancel);
        TempData.SayDone("The certificate is withdrawn. Its number says so to everybody who looks it up.");
        return Redirect(RegisterLinks.ToCertificate(Number));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindCertificate(Number), HttpContext.RequestAborted);
}
