using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Amending;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher)]
internal sealed class AmendPage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public AmendInput Input { get; set; } = new();

    public PepRecordShown Plan { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        await mediator.Send(new AmendPep(key, Input.Reason), cancel);
        TempData.SayDone($"{key.Reference} is open for amendment. The signed version stays in force until the next is signed.");
        return Redirect(PepLinks.To(key.Reference));
    }

    public async Task ShowAgainAsync() =>
        Plan = await mediator.Send(new PepRecord(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted)), HttpContext.RequestAborted);
}

/// <summary>What is typed of an amendment.</summary>
internal sealed class AmendInput
{
    [Display(Name = "Why is the plan amended?")]
    public string? Reason { get; set; }
}
