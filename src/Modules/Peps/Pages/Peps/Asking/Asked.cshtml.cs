using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Asking;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class AskedPage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public Guid Asked { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public OneAskedShown Shown { get; private set; } = null!;

    public string Address => PepLinks.ToAsked(Shown.Head.Reference, Shown.Section, Asked);

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        await mediator.Send(new SendAskedAgain(await KeyAsync(), Asked), cancel);
        return await DoneAsync("A new link is on its way to the same address. The earlier one opens nothing any more.");
    }

    public async Task<IActionResult> OnPostSendBackAsync(CancellationToken cancel)
    {
        await mediator.Send(new SendBackAsked(await KeyAsync(), Asked, Words), cancel);
        return await DoneAsync("It is sent back. A letter with a new link is on its way.");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel)
    {
        await mediator.Send(new WithdrawAsked(await KeyAsync(), Asked), cancel);
        return await DoneAsync("The link is withdrawn and opens nothing any more. What was written stays.");
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new OneAsked(await KeyAsync(), Asked), HttpContext.RequestAborted);

    private ValueTask<PepKey> KeyAsync() => addresses.ResolveAsync(Reference, HttpContext.RequestAborted);

    private async Task<IActionResult> DoneAsync(string words)
    {
        await ShowAgainAsync();
        TempData.SayDone(words);
        return Redirect(Address);
    }
}
