using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests.Forms;

namespace VirtualSchool.Platform.Requests;

/// <summary>Every page says who may open it. A page without a rule stops the service from starting.</summary>
public static class PageRules
{
    private static readonly ConcurrentDictionary<string, AccessRuleAttribute?> Rules = new();

    /// <summary>Every page of the service with its rule, or null where it has none.</summary>
    public static async Task<IReadOnlyList<(CompiledPageActionDescriptor Page, AccessRuleAttribute? Rule)>> ListAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var pages = new List<(CompiledPageActionDescriptor, AccessRuleAttribute?)>();
        foreach (var descriptor in services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var page = await loader.LoadAsync(descriptor, EndpointMetadataCollection.Empty);
            pages.Add((page, RuleOf(page)));
        }
        return pages;
    }

    /// <summary>Refuses to go on when a page has no rule.</summary>
    /// <exception cref="InvalidOperationException">Names the pages.</exception>
    public static async Task RequireRuleOnEveryPageAsync(IServiceProvider services)
    {
        var open = (await ListAsync(services)).Where(p => p.Rule is null).Select(p => p.Page.ViewEnginePath).ToList();
        if (open.Count > 0) throw new InvalidOperationException($"These pages do not say who may open them: {string.Join(", ", open)}.");
    }

    /// <summary>
    /// Keeps out who may not open a page: a visitor is sent to sign in, with what they had written; anybody else sees the same 404 as for a page that
    /// does not exist.
    /// </summary>
    public static IApplicationBuilder UsePageRules(this IApplicationBuilder app) => app.Use(async (HttpContext context, RequestDelegate next) =>
    {
        var me = context.RequestServices.GetRequiredService<ICurrentPerson>();
        if (KeptCharacters.IsAskedForBy(context.Request)) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page) await next(context);
        else if (RuleOf(page) is AllowLinkAttribute by) await ComeByLinkAsync(context, by, next);
        else if (RuleOf(page)?.Allows(me.IsSignedIn, me.Roles) ?? false) await TakeUpAsync(context, me.IsSignedIn, next);
        else if (me.IsSignedIn) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else SendToSignIn(context);
    });

    private static async Task ComeByLinkAsync(HttpContext context, AllowLinkAttribute by, RequestDelegate next)
    {
        if (!await PostedForm.IsReadAsync(context, isKnown: false)) return;
        var door = context.RequestServices.GetRequiredService<ILinkDoor>();
        if (await door.EnterAsync(context, by.Kind)) await next(context);
        else if (context.Request.Headers.ContainsKey("X-Autosave")) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.Response.Redirect(door.Outside(context), permanent: false, preserveMethod: KeptForm.IsKept(context.Request));
    }

    private static async Task TakeUpAsync(HttpContext context, bool isSignedIn, RequestDelegate next)
    {
        if (!await PostedForm.IsReadAsync(context, isSignedIn)) return;
        if (await context.RequestServices.GetRequiredService<KeptForm>().TakeUpAsync(context.Request)) await next(context);
        else context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    // A script cannot show a page to sign in: it is told, and says so on the page that it works for.
    private static void SendToSignIn(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Headers.ContainsKey("X-Autosave")) response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (KeptForm.IsKept(request)) response.Redirect($"{KeptForm.SignInAgain}{ReturnTo(request.Path + request.QueryString)}", permanent: false, preserveMethod: true);
        else response.Redirect($"/sign-in{ReturnTo(HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : request.Path)}");
    }

    private static AccessRuleAttribute? RuleOf(CompiledPageActionDescriptor page) =>
        Rules.GetOrAdd(page.Id, _ => page.ModelTypeInfo?.GetCustomAttribute<AccessRuleAttribute>() ?? page.PageTypeInfo.GetCustomAttribute<AccessRuleAttribute>());

    private static string ReturnTo(string address) => $"?returnUrl={Uri.EscapeDataString(address)}";
}
