using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Web;

/// <summary>Turns whatever went wrong into a page with words: what it means and how to go on.</summary>
public static class ErrorPages
{
    /// <summary>The page that shows every error; its status is the answer's own.</summary>
    internal const string Address = "/error";

    /// <summary>Adds the pages. Stands before routing, so that the error page finds its way like any other.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Address,
            AllowStatusCode404Response = true,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = _ => true, // BugLog writes it, with the reference that the person is given.
        })
        .UseStatusCodePagesWithReExecute(Address);

    internal static int StatusOf(Exception exception) => exception switch
    {
        NotFound => StatusCodes.Status404NotFound,
        LogUnavailable => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
