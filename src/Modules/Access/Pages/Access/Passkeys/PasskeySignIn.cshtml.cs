using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Pages.Access.SigningIn;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.Sessions.Passkeys;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.Passkeys;

[AllowEveryone]
internal sealed class PasskeySignInPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public PasskeyInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What was written before the session ended, sealed; sent on after signing in.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public PasskeyQuestion Question { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public Task OnPostKeptAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var session = await mediator.Send(new SignInByPasskey(Input.Answer ?? "", Input.State ?? ""));
        return this.GoOn(await HttpContext.EnterAsync(session, Proof.TwoFactors, Url.Onward(ReturnUrl)), Kept);
    }

    public async Task ShowAgainAsync() => Question = await mediator.Send(new AskToShowPasskey());
}
