using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Pages.Access.SigningIn;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>Sets up the app of somebody who may not go on without one, before anything else opens.</summary>
[AllowEveryone]
internal sealed class FirstAppPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public AppInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What was written before the session ended, sealed; sent on at the end.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public Session? Half { get; private set; }

    public AppOffered? Offered { get; private set; }

    /// <summary>Shown on this one answer and never again.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string Onward => Url.Onward(ReturnUrl);

    public Task OnGetAsync() => ShowAgainAsync();

    public Task OnPostKeptAsync() => ShowAgainAsync();

    public async Task OnPostAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        Half = await HttpContext.HalfAsync();
        if (Half is null)
            return;
        var enrolled = await mediator.Send(new EnrolApp(Half.Person, Input.Offer ?? "", Input.Code ?? "", null));
        await HttpContext.EnterAsync(enrolled.Session, Proof.TwoFactors, Onward);
        RecoveryCodes = enrolled.RecoveryCodes;
    }

    public async Task ShowAgainAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        Half = await HttpContext.HalfAsync();
        Offered = Half is null ? null : await mediator.Send(new OfferApp(Half.Person, Input.Offer));
    }
}
