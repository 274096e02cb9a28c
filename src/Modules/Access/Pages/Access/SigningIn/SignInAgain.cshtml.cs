using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>Where a form comes whose writer's session has ended. It changes nothing, so that it asks for no token: the form's own is looked at once its writer is back.</summary>
[AllowEveryone, IgnoreAntiforgeryToken]
internal sealed class SignInAgainPage(IMediator mediator, KeptForm keeping) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public SignInForms Forms { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    /// <summary>A form comes here as it was sent, or sealed already from another page to sign in.</summary>
    public Task OnPostAsync() => Request.HasFormContentType
        ? ShowAsync(Request.Form[KeptForm.Field].ToString() is { Length: > 0 } kept ? kept : keeping.Seal(Request.Form))
        : ShowAgainAsync();

    public Task ShowAgainAsync() => ShowAsync(null);

    private async Task ShowAsync(string? kept) => Forms = new SignInForms(new SignInInput(), ReturnUrl, kept, await mediator.Send(new DemonstrationPeople()));
}
