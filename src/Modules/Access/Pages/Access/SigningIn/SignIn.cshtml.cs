using System.Net;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

[AllowEveryone]
internal sealed class SignInPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What was written before the session ended, sealed; sent on after signing in.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public SignInForms Forms { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (me.IsSignedIn)
            return LocalRedirect(Url.Onward(ReturnUrl));
        await ShowAgainAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var session = await mediator.Send(new SignIn(Input.Email ?? "", Input.Password ?? ""));
        return this.GoOn(await HttpContext.EnterAsync(session, Proof.Password, Url.Onward(ReturnUrl)), Kept);
    }

    public async Task<IActionResult> OnPostAsAsync(Guid person)
    {
        if (HttpContext.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from))
            throw new NotFound("sign-in-as from another computer");
        var session = await mediator.Send(new SignInAs(new PersonId(person)));
        return this.GoOn(await HttpContext.EnterAsync(session, Proof.Demonstration, Url.Onward(ReturnUrl)), Kept);
    }

    public async Task ShowAgainAsync() => Forms = new SignInForms(Input, ReturnUrl, Kept, await mediator.Send(new DemonstrationPeople()));
}
