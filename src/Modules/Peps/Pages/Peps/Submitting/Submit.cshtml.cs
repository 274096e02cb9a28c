using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Submitting;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class SubmitPage(IMediator mediator, PepAddresses addresses, ICurrentPerson me) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public MissingShown Missing { get; private set; } = null!;

    public bool MaySend => Missing.Head.State.IsBeingWritten()
        && (me.Roles.Contains(Role.Head) || me.Roles.Contains(Role.Adviser) || me.Roles.Contains(Role.DesignatedTeacher));

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        await mediator.Send(new SubmitPep(key), cancel);
        TempData.SayDone($"{key.Reference} is with the virtual school. They read it, and you hear from them by e-mail.");
        return Redirect(PepLinks.To(key.Reference));
    }

    public async Task ShowAgainAsync() =>
        Missing = await mediator.Send(new WhatIsMissing(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted)), HttpContext.RequestAborted);
}
