using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Web.Outside;

/// <summary>Which requests are let in at all: who is believed about where they come from, by which line and under which name they must come.</summary>
public static class OutsideFace
{
    /// <summary>Adds the settings, checked at the start, and the names of cookies.</summary>
    public static IServiceCollection AddOutside(this IServiceCollection services)
    {
        services.AddOptions<OutsideSettings>().BindConfiguration("Outside").ValidateDataAnnotations()
            .Validate(o => o.IsReadable, "Outside:Proxies must be addresses or networks with commas between, such as 10.1.2.3, 10.8.0.0/24.").ValidateOnStart();
        services.AddSingleton<HouseCookies.OfFramework>();
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>>(s => s.GetRequiredService<HouseCookies.OfFramework>());
        services.AddSingleton<IPostConfigureOptions<AntiforgeryOptions>>(s => s.GetRequiredService<HouseCookies.OfFramework>());
        services.AddSingleton<IPostConfigureOptions<CookieTempDataProviderOptions>>(s => s.GetRequiredService<HouseCookies.OfFramework>());
        return services;
    }

    /// <summary>Believes this machine's proxy, and those of the settings, about whom they speak for and by which line. Stands first.</summary>
    public static IApplicationBuilder UseProxies(this IApplicationBuilder app)
    {
        // Never the host: the proxy hands it on as it came, and it is compared with the council's address.
        var believed = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        foreach (var network in app.ApplicationServices.GetRequiredService<IOptions<OutsideSettings>>().Value.Networks) believed.KnownIPNetworks.Add(network);
        return app.UseForwardedHeaders(believed);
    }

    /// <summary>Where the council's address begins with https, lets nobody in by a plain line or under another name. Stands inside the error pages.</summary>
    public static IApplicationBuilder UseOneAddress(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var council = http.RequestServices.GetRequiredService<IOptions<CouncilSettings>>().Value;
        if (!council.IsHttps) return next(http);
        if (http.IsFromThisMachine()) http.Request.Scheme = Uri.UriSchemeHttps; // Its line leaves no machine: browsers trust localhost alike.
        if (IsLetIn(http)) return next(http);
        if (!IsUnder(council.Address, http.Request.Host)) return RefuseAsync(http, StatusCodes.Status421MisdirectedRequest, ErrorShown.AnotherName(council.Address));
        if (http.Request.IsHttps) return next(http);
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return RefuseAsync(http, StatusCodes.Status403Forbidden, ErrorShown.PlainLine(council.Address));
        http.Response.Redirect($"{council.Address}{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}", permanent: true, preserveMethod: true);
        return Task.CompletedTask;
    });

    /// <summary>Tells search engines that nothing here is theirs.</summary>
    public static void MapRobots(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/robots.txt", () => Results.Text("User-agent: *\nDisallow: /\n")).WithMetadata(new AllowEveryoneAttribute()).AllowAnonymous();

    // Whoever sits at the machine, whatever watches it, and the page that says why another was refused.
    private static bool IsLetIn(HttpContext http) =>
        http.IsFromThisMachine() || http.Request.Path.StartsWithSegments("/health") || http.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static bool IsUnder(string address, HostString host)
    {
        var own = new Uri(address);
        return host.Host.Equals(own.Host, StringComparison.OrdinalIgnoreCase) && (host.Port ?? own.Port) == own.Port;
    }

    private static Task RefuseAsync(HttpContext http, int status, ErrorShown words)
    {
        http.Response.StatusCode = status;
        http.Features.Set(words);
        return Task.CompletedTask;
    }
}
