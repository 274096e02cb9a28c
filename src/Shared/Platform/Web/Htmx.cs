using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace VirtualSchool.Platform.Web;

/// <summary>The three things that pages need to know of htmx.</summary>
public static class Htmx
{
    /// <summary>True when htmx asked for part of a page; false for a whole page, also when htmx restores one from the history.</summary>
    public static bool IsHtmx(this HttpRequest request) =>
        request.Headers["HX-Request"] == "true" && request.Headers["HX-History-Restore-Request"] != "true";
}

/// <summary>Leads the browser to another address of this service, whether the form was sent by htmx or without it.</summary>
/// <param name="address">An address of this service, starting with one slash.</param>
/// <exception cref="InvalidOperationException">When run with an address of another site.</exception>
public sealed class HtmxRedirect(string address) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        if (!context.HttpContext.Request.IsHtmx()) return new LocalRedirectResult(address).ExecuteResultAsync(context);
        if (address is not ['/', not ('/' or '\\'), ..] and not "/") throw new InvalidOperationException("The address leads out of the service.");

        context.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        context.HttpContext.Response.Headers["HX-Redirect"] = address;
        return Task.CompletedTask;
    }
}
