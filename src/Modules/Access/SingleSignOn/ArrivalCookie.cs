using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>Carries what the issuer said of somebody from its answer to the page that lets them in or refuses them; used once.</summary>
internal static class ArrivalCookie
{
    public const string Scheme = "arrival";

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "virtualschool.arrival";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        cookie.SlidingExpiration = false;
    }

    /// <summary>Whoever has just come from the issuer; null for everybody else.</summary>
    public static async Task<ClaimsPrincipal?> TakeArrivalAsync(this HttpContext http)
    {
        var arrived = (await http.AuthenticateAsync(Scheme)).Principal;
        await http.SignOutAsync(Scheme);
        return arrived;
    }
}
