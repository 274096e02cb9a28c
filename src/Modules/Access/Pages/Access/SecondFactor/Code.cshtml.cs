using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Pages.Access.SigningIn;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>The second of two factors, after the password.</summary>
[AllowEveryone]
internal sealed class CodePage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int Few = 3;

    [BindProperty]
    public CodeInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What was written before the session ended, sealed; sent on after the code.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Who has come half way; null when nobody has, or not lately.</summary>
    public Session? Half { get; private set; }

    public Task OnGetAsync() => ShowAgainAsync();

    public Task OnPostKeptAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAgainAsync();
        if (Half is null)
            return Page();
        var left = await mediator.Send(new CheckCode(Half.Person, Input.Code ?? ""));
        if (left <= Few)
            TempData.SayDone($"You have {Words.RecoveryCodes(left)} left. Make new ones under your name, Second factor.");
        return this.GoOn(await HttpContext.EnterAsync(Half, Proof.TwoFactors, Url.Onward(ReturnUrl)), Kept);
    }

    public async Task ShowAgainAsync() => Half = await HttpContext.HalfAsync();
}

internal sealed class CodeInput
{
    [Display(Name = "Code")]
    public string? Code { get; set; }
}
