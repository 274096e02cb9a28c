using Microsoft.AspNetCore.Http;
using VirtualSchool.Platform.Keys;

namespace VirtualSchool.Access.Links;

/// <summary>The mark of the browser in which a link was opened: one cookie a link, sent to the pages of links alone, and of which only a hash is kept here.</summary>
internal static class LinkCookie
{
    private const string Path = "/link";
    private const string Name = "virtualschool.link.";

    /// <summary>A hash of the mark that this browser has for the link; null when it has none.</summary>
    public static byte[]? HashOf(HttpContext http, Guid link) =>
        http.Request.Cookies[NameOf(link)] is { Length: > 0 } mark ? Secret.HashOf(mark) : null;

    /// <summary>Hashes of the marks that this browser has for any links.</summary>
    public static IReadOnlyList<byte[]> HashesOf(HttpContext http) =>
        [.. http.Request.Cookies.Where(c => c.Key.StartsWith(Name, StringComparison.Ordinal)).Select(c => Secret.HashOf(c.Value))];

    public static void Keep(HttpContext http, Guid link, string mark, TimeSpan lifetime) => http.Response.Cookies.Append(NameOf(link), mark, new CookieOptions
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Path = Path,
        MaxAge = lifetime,
    });

    private static string NameOf(Guid link) => $"{Name}{link:N}";
}
