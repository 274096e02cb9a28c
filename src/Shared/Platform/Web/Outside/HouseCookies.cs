using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Web.Outside;

/// <summary>
/// Where the service is reached by https, its cookies travel by nothing else, and are named so that no other site of the council's domain can
/// set them (RFC 6265bis, 4.1.3.2: "__Host-").
/// </summary>
public static class HouseCookies
{
    private const string Prefix = "__Host-";

    /// <summary>Keeps a value in the browser, out of reach of scripts.</summary>
    /// <param name="http">The request that is answered.</param>
    /// <param name="name">The cookie's name, without prefix.</param>
    /// <param name="value">What is kept.</param>
    /// <param name="lifetime">For how long; null until the browser is closed.</param>
    public static void Keep(this HttpContext http, string name, string value, TimeSpan? lifetime) =>
        http.Response.Cookies.Append(http.NameOf(name), value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps || Council(http).IsHttps,
            IsEssential = true,
            MaxAge = lifetime,
        });

    /// <summary>What the browser kept under this name; null when nothing.</summary>
    public static string? Kept(this HttpContext http, string name) => http.Request.Cookies[http.NameOf(name)];

    /// <summary>The cookie's name as browsers know it.</summary>
    public static string NameOf(this HttpContext http, string name) => Council(http).IsHttps ? Prefix + name : name;

    private static CouncilSettings Council(HttpContext http) => http.RequestServices.GetRequiredService<IOptions<CouncilSettings>>().Value;

    /// <summary>Does the same to the cookies that the framework writes. Asked before there is a database, on which the council's name may depend.</summary>
    internal sealed class OfFramework(IConfiguration settings)
        : IPostConfigureOptions<CookieAuthenticationOptions>, IPostConfigureOptions<AntiforgeryOptions>, IPostConfigureOptions<CookieTempDataProviderOptions>
    {
        public void PostConfigure(string? name, CookieAuthenticationOptions options) => Protect(options.Cookie);

        public void PostConfigure(string? name, AntiforgeryOptions options) => Protect(options.Cookie);

        public void PostConfigure(string? name, CookieTempDataProviderOptions options) => Protect(options.Cookie);

        private void Protect(CookieBuilder cookie)
        {
            if (!CouncilSettings.IsHttpsFor(settings["Council:Address"])) return;
            (cookie.Name, cookie.SecurePolicy) = (Prefix + cookie.Name, CookieSecurePolicy.Always);
        }
    }
}
