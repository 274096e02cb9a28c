using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Registers;

[AllowEveryone]
internal sealed class HerePage(IMediator mediator, PublicTries tries) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty, Display(Name = "Your e-mail address or your name, as you booked")]
    public string? Who { get; set; }

    public HereShown Here { get; private set; } = null!;

    public bool IsDone { get; private set; }

    public async Task OnGetAsync()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        await ShowAgainAsync();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        tries.Count(HttpContext);
        await mediator.Send(new SignInAtDoor(Code, Who), cancel);
        await ShowAgainAsync();
        IsDone = true;
        return Page();
    }

    public async Task ShowAgainAsync() => Here = await mediator.Send(new FindHere(Code), HttpContext.RequestAborted);
}
