using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>The mark of a browser in which an address was confirmed; we keep only a hash of it.</summary>
internal static class VisitCookie
{
    public const string Name = "virtualschool.booking";

    /// <summary>A hash of the mark; null when the browser has none.</summary>
    public static byte[]? MarkOf(HttpContext http) => http.Kept(Name) is { Length: > 0 } mark ? Secret.HashOf(mark) : null;

    public static void Keep(HttpContext http, VisitOpened opened) => http.Keep(Name, opened.Mark, opened.Lifetime);

    public static void Forget(HttpContext http) => http.Keep(Name, "", TimeSpan.Zero);

    /// <summary>A hash of the line by which the request came, to count letters by.</summary>
    public static byte[] DeviceOf(HttpContext http) => SHA256.HashData(Encoding.UTF8.GetBytes($"{http.Connection.RemoteIpAddress}"));
}
