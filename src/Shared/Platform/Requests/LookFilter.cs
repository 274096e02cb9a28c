using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Requests;

/// <summary>Commits the request's look before the first byte of its answer; when the log cannot be written the page is not shown.</summary>
internal sealed class LookFilter : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var looks = context.HttpContext.RequestServices.GetRequiredService<LooksOfRequest>();
        try
        {
            await looks.WriteAsync(context.HttpContext.Request.Path, context.HttpContext.RequestAborted);
        }
        catch (LogUnavailable)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }
        if (looks.ShowedChildren) context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store"; // Both, or antiforgery warns that it adds the other.
        await next();
    }
}
