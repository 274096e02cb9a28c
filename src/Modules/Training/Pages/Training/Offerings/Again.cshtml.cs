using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class AgainPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public AgainInput Input { get; set; } = new();

    public OfferingShown Offering { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var reference = await mediator.Send(new RunAgain(Reference, Input.FirstDay), cancel);
        TempData.SayDone($"{reference} is a draft like {Reference}. Look through it, then publish it.");
        return LocalRedirect(TrainingLinks.ToOffering(reference));
    }

    public async Task ShowAgainAsync() => Offering = await mediator.Send(new FindOffering(Reference), HttpContext.RequestAborted);
}

internal sealed class AgainInput
{
    [Display(Name = "First day")]
    public DateOnly? FirstDay { get; set; }
}
