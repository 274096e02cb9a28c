using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Sealed;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class SealedPage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public string Section { get; set; } = "";

    /// <summary>The signed version that is to be opened; null for the plan as it is now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    [BindProperty]
    [Display(Name = "Why do you need to read this?")]
    public string? Reason { get; set; }

    public SealedAnswersShown Shown { get; private set; } = null!;

    /// <summary>What has just been opened; null before.</summary>
    public SealedOpened? Opened { get; private set; }

    public Task OnGetAsync() => ShowAgainAsync();

    /// <summary>Shows the answers in this one response: to see them again they are opened again.</summary>
    public async Task OnPostAsync(CancellationToken cancel)
    {
        Opened = await mediator.Send(new OpenSealed(await addresses.ResolveAsync(Reference, cancel), Section, Version, Reason), cancel);
        await ShowAgainAsync();
    }

    public async Task ShowAgainAsync() =>
        Shown = await mediator.Send(new SealedAnswers(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted), Section, Version), HttpContext.RequestAborted);
}
