using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Contracts;
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

    public IReadOnlyList<DemonstrationRow> Demonstration { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (me.IsSignedIn)
            return LeadOn();
        await ShowAgainAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.OpenAsync(await mediator.Send(new SignIn(Input.Email ?? "", Input.Password ?? "")));
        return LeadOn();
    }

    public async Task<IActionResult> OnPostAsAsync(Guid person)
    {
        await HttpContext.OpenAsync(await mediator.Send(new SignInAs(new PersonId(person))));
        return LeadOn();
    }

    public async Task ShowAgainAsync() => Demonstration = await mediator.Send(new DemonstrationPeople());

    /// <summary>Only to an address of this service: a link in a mail must not lead through our sign-in to somebody else's copy of it.</summary>
    private LocalRedirectResult LeadOn() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}

internal sealed class SignInInput
{
    [Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Password")]
    public string? Password { get; set; }
}
