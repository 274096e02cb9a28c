using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>Hides children's names on this browser, as when a screen is shown to a room.</summary>
internal static class PrivateMode
{
    private const string Cookie = "private-mode";

    public static bool IsOn(HttpContext http) => http.Request.Cookies[Cookie] == "on";

    public static void Toggle(HttpContext http)
    {
        if (IsOn(http)) http.Response.Cookies.Delete(Cookie);
        else http.Response.Cookies.Append(Cookie, "on", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true });
    }
}
