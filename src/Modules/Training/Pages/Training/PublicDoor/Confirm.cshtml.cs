using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>Where the letter leads: a button, since mail programs open links by themselves.</summary>
[AllowEveryone]
internal sealed class ConfirmPage(IMediator mediator, BookingQueue queue) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public VisitAtDoor? Door { get; private set; }

    // The address holds the token: it is told to no other site, and no browser keeps a copy.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        (Response.Headers["Referrer-Policy"], Response.Headers.CacheControl) = ("no-referrer", "no-cache, no-store");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Door = await mediator.Send(new FindVisit(Token, VisitCookie.MarkOf(HttpContext)), cancel);
        return Door is null ? Closed() : Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => OpenAsync(isSamePerson: false, cancel);

    public Task<IActionResult> OnPostBothAsync(CancellationToken cancel) => OpenAsync(isSamePerson: true, cancel);

    private async Task<IActionResult> OpenAsync(bool isSamePerson, CancellationToken cancel)
    {
        try
        {
            VisitCookie.Keep(HttpContext, await queue.InTurnAsync(() => mediator.Send(new OpenVisit(Token, VisitCookie.MarkOf(HttpContext), isSamePerson), cancel), cancel));
            return Redirect("/book/mine");
        }
        catch (NotFound)
        {
            return Closed();
        }
    }

    private PageResult Closed() => new() { StatusCode = StatusCodes.Status404NotFound };
}
