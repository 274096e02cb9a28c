using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class PublishPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public OfferingShown Offering { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new PublishOffering(Reference), cancel);
        TempData.SayDone($"{Reference} is published.");
        return LocalRedirect(TrainingLinks.ToOffering(Reference));
    }

    public async Task ShowAgainAsync() => Offering = await mediator.Send(new FindOffering(Reference), HttpContext.RequestAborted);
}
