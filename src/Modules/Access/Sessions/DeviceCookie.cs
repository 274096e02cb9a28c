using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Access.Sessions;

/// <summary>
/// Marks a browser in which somebody has signed in, so that wrong passwords tried elsewhere cannot lock them out of it. It says nothing of who
/// they are, and nobody can make one.
/// </summary>
internal static class DeviceCookie
{
    private const string Name = "virtualschool.device";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>The browser's mark; null when it has none.</summary>
    public static Guid? Of(HttpContext? http)
    {
        if (http?.Kept(Name) is not { Length: > 0 } written)
            return null;
        try
        {
            return Guid.TryParse(Protector(http).Unprotect(written), out var device) ? device : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The browser's mark, or a new one; either way it stays for another year.</summary>
    public static Guid Keep(HttpContext http)
    {
        var device = Of(http) ?? Guid.CreateVersion7();
        http.Keep(Name, Protector(http).Protect(device.ToString("N")), Lifetime);
        return device;
    }

    private static IDataProtector Protector(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("Access", "device");
}
