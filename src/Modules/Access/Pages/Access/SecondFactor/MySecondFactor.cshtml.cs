using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

[AllowSignedIn]
internal sealed class MySecondFactorPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public PresentCodeInput Input { get; set; } = new();

    public SecondFactorShown Shown { get; private set; } = null!;

    /// <summary>Shown on this one answer and never again.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task OnPostRecoveryCodesAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        RecoveryCodes = await mediator.Send(new MakeRecoveryCodes(Input.Code ?? ""));
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await mediator.Send(new RemoveApp(Input.Code ?? ""));
        TempData.SayDone("Your second factor is off. Your password alone opens the service.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new MySecondFactor());
}

internal sealed class PresentCodeInput
{
    [Display(Name = "Code")]
    public string? Code { get; set; }
}
