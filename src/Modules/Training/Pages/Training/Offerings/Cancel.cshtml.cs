using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class CancelPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public CancelInput Input { get; set; } = new();

    public OfferingShown Offering { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new CancelOffering(Reference, Input.Because), cancel);
        TempData.SayDone($"{Reference} is cancelled.");
        return LocalRedirect(TrainingLinks.ToOffering(Reference));
    }

    public async Task ShowAgainAsync() => Offering = await mediator.Send(new FindOffering(Reference), HttpContext.RequestAborted);
}

internal sealed class CancelInput
{
    [Display(Name = "Why will it not take place?")]
    public string? Because { get; set; }
}
