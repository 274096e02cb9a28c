using System.Collections.Frozen;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Links;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.OneTimeLinks;

/// <summary>Where a letter's link leads: a button that opens it, or for every link that does not open the same plain page.</summary>
[AllowEveryone]
internal sealed class LinkPage(IMediator mediator, LooksOfRequest lines) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public LinkAtDoor? Link { get; private set; }

    /// <summary>What was written in a form that came after its link had ended; shown once, kept nowhere.</summary>
    public IReadOnlyList<string> Unsaved { get; private set; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => LinkHeaders.Add(Response);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Link = await mediator.Send(new FindLink(Token, LinkCookie.HashesOf(HttpContext)), cancel);
        if (Link is { IsOpenHere: true } open)
            return Redirect(Inside(open.Id, open.Kind));
        return Link is null ? Closed() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        try
        {
            var opened = await mediator.Send(new RedeemLink(Token), cancel);
            LinkCookie.Keep(HttpContext, opened.Id, opened.Mark, opened.Lifetime);
            Tell(new PersonId(opened.Id), opened.Who, "opened their one-time link");
            return Redirect(Inside(opened.Id, opened.Kind));
        }
        catch (NotFound)
        {
            Tell(ICurrentPerson.Visitor, "Somebody", "tried a one-time link that does not open");
            return Closed();
        }
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        await mediator.Send(new SendNewLink(Token), cancel);
        TempData.SayDone("If this link was sent by us and its part is still to be written, a new one is on its way to the same address. If none comes, ask whoever asked you.");
        return Redirect($"/link/{Uri.EscapeDataString(Token)}");
    }

    public IActionResult OnPostUnsaved()
    {
        Unsaved = [.. Request.Form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(f => f.Value).OfType<string>().Where(words => words.Any(char.IsWhiteSpace))];
        return Closed();
    }

    private static string Inside(Guid link, string kind) => $"/link/{link}/{kind}";

    private void Tell(PersonId person, string name, string words) =>
        lines.Note(new SignInLine(person, name, FrozenSet<Role>.Empty, $"{words} ({DeviceWords.Of(Request.Headers.UserAgent.ToString())})"));

    private PageResult Closed() => new() { StatusCode = StatusCodes.Status404NotFound };
}
