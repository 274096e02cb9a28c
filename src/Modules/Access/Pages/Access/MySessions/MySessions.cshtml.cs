using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Pages.Access.MyAccount;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Pages.Access.MySessions;

[AllowSignedIn]
internal sealed class MySessionsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<SessionShown> Sessions { get; private set; } = [];

    public async Task OnGetAsync() => Sessions = await mediator.Send(new MySessions(SessionClaims.IdOf(User)));

    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        await mediator.Send(new EndSession(session, "ended from another session of theirs"));
        TempData.SayDone("That session has ended.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        await mediator.Send(new EndMySessions());
        await HttpContext.CloseAsync();
        return LocalRedirect("/sign-in");
    }
}
