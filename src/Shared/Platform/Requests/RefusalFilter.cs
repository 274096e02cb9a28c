using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Requests;

/// <summary>
/// Turns what a command refuses into words on the same page, status 422, with everything typed still in its boxes. What may not be
/// known to exist becomes 404.
/// </summary>
internal sealed class RefusalFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is null && !IsShownWithoutHandler(context.HttpContext.Request))
        {
            context.Result = new NotFoundResult();
            return;
        }
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && !context.ModelState.IsValid)
        {
            context.Result = await ShowAgainAsync(context.HandlerInstance);
            return;
        }
        var done = await next();
        if (done.Exception is null || done.ExceptionHandled) return;
        var refused = done.Exception is NotFound || (done.HandlerInstance is PageModel page && AddErrors(page, done.Exception));
        if (!refused) return;
        done.Result = done.Exception is NotFound ? new NotFoundResult() : await ShowAgainAsync(done.HandlerInstance);
        done.ExceptionHandled = true;
    }

    // What is sent to a handler that the page does not have must not be answered with a page that nothing was loaded for.
    private static bool IsShownWithoutHandler(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Path == ErrorPages.Address;

    private static bool AddErrors(PageModel page, Exception refused)
    {
        if (refused is Refusal refusal) page.ModelState.AddModelError(KeyFor(page, refusal.Field), refusal.Message);
        else if (refused is ValidationException invalid)
            foreach (var error in invalid.Errors) page.ModelState.AddModelError(KeyFor(page, error.PropertyName), error.ErrorMessage);
        else return false;
        return true;
    }

    private static string KeyFor(PageModel page, string? field) =>
        string.IsNullOrEmpty(field) ? "" : page.ModelState.ContainsKey($"Input.{field}") || page.GetType().GetProperty("Input") is not null ? $"Input.{field}" : field;

    private static async Task<IActionResult> ShowAgainAsync(object page)
    {
        try
        {
            if (page is IShowsAgain again) await again.ShowAgainAsync();
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
        catch (NotFound)
        {
            return new NotFoundResult();
        }
    }
}

/// <summary>A page that must load something before it can be shown again after a refused post.</summary>
public interface IShowsAgain
{
    /// <summary>Loads what the page shows beside its form. What was typed is already bound.</summary>
    Task ShowAgainAsync();
}
