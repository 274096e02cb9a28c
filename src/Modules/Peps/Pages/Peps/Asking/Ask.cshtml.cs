using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Asking;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class AskPage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public string Section { get; set; } = "";

    [FromQuery]
    public Guid? Target { get; set; }

    [BindProperty]
    public AskInput Input { get; set; } = new();

    public AskDrafted Draft { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        await mediator.Send(new AskToWrite(key, Section, Target, Input.Name ?? "", Input.Email ?? ""), cancel);
        TempData.SayDone("The link is on its way. This page shows when it is opened and when they have finished.");
        return Redirect(PepLinks.ToSection(key.Reference, Section));
    }

    public async Task ShowAgainAsync() =>
        Draft = await mediator.Send(new DraftAsk(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted), Section, Target), HttpContext.RequestAborted);
}

/// <summary>Who is asked.</summary>
internal sealed class AskInput
{
    [Display(Name = "Their name")]
    public string? Name { get; set; }

    [Display(Name = "Their e-mail address")]
    public string? Email { get; set; }
}
