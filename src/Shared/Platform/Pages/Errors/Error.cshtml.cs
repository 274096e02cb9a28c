using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Pages.Errors;

[AllowEveryone, IgnoreAntiforgeryToken]
internal sealed class ErrorPage(IOptions<CouncilSettings> council, ICurrentPerson me) : PageModel
{
    /// <summary>The service failed, not the person: then nothing else is asked of it to show the page.</summary>
    public bool IsOurs => Code >= StatusCodes.Status500InternalServerError;

    public bool SignedIn => me.IsSignedIn;
    public string? Reference => IsOurs ? BugLog.ReferenceOf(HttpContext) : null;
    public string? HelpEmail => council.Value.HelpEmail;
    public string? HelpTelephone => council.Value.HelpTelephone;
    public string Title => Words.Title;
    public IReadOnlyList<string> Sentences => Words.Sentences;

    // Asked for by its own address, nothing has gone wrong: that is an address that leads nowhere.
    private int Code => Response.StatusCode < StatusCodes.Status400BadRequest ? StatusCodes.Status404NotFound : Response.StatusCode;

    private ErrorShown Words => HttpContext.Features.Get<ErrorShown>() ?? ErrorWords.For(Code);

    public void OnGet() => Response.StatusCode = Code;
}
