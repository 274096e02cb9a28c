using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Pages.Access.MySessions;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.SigningOut;

[AllowEveryone]
internal sealed class SignOutPage(IMediator mediator, ICurrentPerson me) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (me.IsSignedIn)
        {
            await mediator.Send(new EndSession(SessionClaims.IdOf(User), "signed out"));
            HttpContext.TellSignedOut(me);
        }
        await HttpContext.CloseAsync();
        await HttpContext.CloseHalfAsync();
        return LocalRedirect("/sign-in");
    }
}
