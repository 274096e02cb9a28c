using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Nudging;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher)]
internal sealed class NudgePage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public NudgeDrafted Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        try
        {
            await ShowAgainAsync();
            return Page();
        }
        catch (Refusal nobody)
        {
            TempData.SayDone(nobody.Message);
            return Redirect(PepLinks.To(Reference));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        await mediator.Send(new NudgeHolder(key), cancel);
        TempData.SayDone("The reminder is on its way.");
        return Redirect(PepLinks.To(key.Reference));
    }

    public async Task ShowAgainAsync() =>
        Draft = await mediator.Send(new DraftNudge(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted)), HttpContext.RequestAborted);
}
