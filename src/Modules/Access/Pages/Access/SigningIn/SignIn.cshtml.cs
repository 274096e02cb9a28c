using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Pages.Access.OtherCouncils;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.SingleSignOn;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

[AllowEveryone]
internal sealed class SignInPage(IMediator mediator, ICurrentPerson me, IOptions<SingleSignOnSettings> single) : PageModel, IShowsAgain
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What was written before the session ended, sealed; sent on after signing in.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public SignInForms Forms { get; private set; } = null!;

    /// <summary>Where designated teachers find their other pupils.</summary>
    public IReadOnlyList<OtherCouncil> OtherCouncils { get; private set; } = [];

    /// <summary>What the accounts are called with which one may sign in; null when there are none, and while something is kept, which no issuer would carry.</summary>
    public string? SingleSignOn => single.Value.IsSetUp && string.IsNullOrEmpty(Kept) ? single.Value.Name : null;

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
        if (!HttpContext.IsFromThisMachine())
            throw new NotFound("sign-in-as from another computer");
        var session = await mediator.Send(new SignInAs(new PersonId(person)));
        return this.GoOn(await HttpContext.EnterAsync(session, Proof.Demonstration, Url.Onward(ReturnUrl)), Kept);
    }

    /// <summary>To the issuer, and from there back to <see cref="OnGetArrivedAsync"/>. Another council's service leads here too, whatever is set up.</summary>
    public IActionResult OnGetSingle()
    {
        if (me.IsSignedIn)
            return LocalRedirect(Url.Onward(ReturnUrl));
        return single.Value.IsSetUp
            ? Challenge(new AuthenticationProperties { RedirectUri = $"/sign-in?handler=Arrived&returnUrl={Uri.EscapeDataString(Url.Onward(ReturnUrl))}" }, IssuerOptions.Scheme)
            : LocalRedirect("/sign-in");
    }

    public async Task<IActionResult> OnGetArrivedAsync()
    {
        if (await HttpContext.TakeArrivalAsync() is not { } claims)
            return LocalRedirect("/sign-in");
        var arrival = Arrival.Of(claims, single.Value);
        var session = await mediator.Send(new SignInByIssuer(arrival))
            ?? throw new Refusal("Your access has ended. If you still need it, ask the virtual school to give you a role again.");
        return LocalRedirect(await HttpContext.EnterAsync(session, arrival.HasShownTwoFactors ? Proof.TwoFactors : Proof.Password, Url.Onward(ReturnUrl)));
    }

    public Task OnGetFailedAsync() => throw new Refusal($"Signing in with {single.Value.Name} did not succeed. Try again, or sign in with a password.");

    public async Task ShowAgainAsync()
    {
        Forms = new SignInForms(Input, ReturnUrl, Kept, await mediator.Send(new DemonstrationPeople()));
        OtherCouncils = await mediator.Send(new OtherCouncilsToday());
    }
}
