using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>Sets up an app by choice, or another one instead.</summary>
[AllowSignedIn]
internal sealed class AppPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    [BindProperty]
    public AppInput Input { get; set; } = new();

    public AppOffered? Offered { get; private set; }

    /// <summary>Shown on this one answer and never again.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task OnPostAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        var enrolled = await mediator.Send(new EnrolApp(me.Id, Input.Offer ?? "", Input.Code ?? "", Input.Present));
        await HttpContext.OpenAsync(enrolled.Session, Proof.TwoFactors);
        RecoveryCodes = enrolled.RecoveryCodes;
    }

    public async Task ShowAgainAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        Offered = await mediator.Send(new OfferApp(me.Id, Input.Offer));
    }
}
