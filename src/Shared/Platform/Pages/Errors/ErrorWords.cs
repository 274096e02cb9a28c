using Microsoft.AspNetCore.Http;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Pages.Errors;

/// <summary>What each status means to a person. Unknown and forbidden are the same words.</summary>
internal static class ErrorWords
{
    public static ErrorShown For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("This page has waited too long",
            "What you sent was not accepted, because the page was opened too long ago or in another session.", "Go back, copy what you wrote, load the page again and send it once more."),
        StatusCodes.Status413PayloadTooLarge => ErrorShown.TooMuch,
        StatusCodes.Status429TooManyRequests => new("Too many attempts",
            "Wait a minute, then try again."),
        StatusCodes.Status503ServiceUnavailable => new("The log cannot be written",
            "Every look at a child's record is logged, and at present that cannot be done, so nothing is shown.", "Nothing that you saved before is lost. Try again in a few minutes."),
        >= StatusCodes.Status500InternalServerError => new("Something went wrong",
            "The service failed, not you. Nothing was half-saved: what you sent was not kept.", "Go back and try again. If it goes on, ask for help and give the reference."),
        _ => new("Page not found",
            "There is nothing here, or nothing that you may see.", "If you typed the address, check it. If somebody sent it to you, ask them whether it is right."),
    };
}
