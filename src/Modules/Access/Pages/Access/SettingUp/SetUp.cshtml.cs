using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Access.Pages.Access.SettingUp;

[AllowEveryone]
internal sealed class SetUpPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public SetUpInput Input { get; set; } = new();

    public SetUpLinkShown Link { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        await ShowAgainAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAgainAsync();
        var first = Link.Name is null ? new FirstAdministrator(Input.Name ?? "", Input.Email ?? "") : null;
        var session = await mediator.Send(new RedeemSetUpLink(Token, Input.Password ?? "", first));
        return LocalRedirect(await HttpContext.EnterAsync(session, Proof.Password, "/"));
    }

    public async Task ShowAgainAsync()
    {
        Link = await mediator.Send(new FindSetUpLink(Token));
        if (Link.Name is null && !HttpContext.IsFromThisMachine())
            throw new NotFound("the first administrator's link from another computer");
    }
}

internal sealed class SetUpInput
{
    [Display(Name = "Your name")]
    public string? Name { get; set; }

    [Display(Name = "Your e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Password")]
    public string? Password { get; set; }
}
