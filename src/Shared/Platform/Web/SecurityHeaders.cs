using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Platform.Web;

/// <summary>Headers that every answer carries, errors included.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers: nothing inline, nothing from elsewhere, no framing, no guessing of types, no address told to other sites.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            Add(http.Response.Headers);
            if (http.Request.IsHttps) http.Response.Headers.StrictTransportSecurity = StrictFor(http.RequestServices);
            return Task.CompletedTask;
        }, http);
        return next(http);
    });

    // Of this one name: the council's other names are not ours to speak for. Null sends none.
    private static string? StrictFor(IServiceProvider services) =>
        services.GetRequiredService<IOptions<CouncilSettings>>().Value.IsHttps
            ? $"max-age={services.GetRequiredService<IOptions<OutsideSettings>>().Value.StrictDays * 24 * 60 * 60}"
            : null;

    private static void Add(IHeaderDictionary headers)
    {
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store"; // Whatever may be kept says so itself.
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
    }
}
