using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Requests;

/// <summary>
/// What somebody wrote and sent after their session had ended. It waits, sealed, in the page on which they sign in again, and is then sent on to
/// where it was going. Its own token lets nobody but its writer send it.
/// </summary>
public sealed class KeptForm(IDataProtectionProvider protection)
{
    /// <summary>The box that holds it, on the page to sign in and in what that page sends on.</summary>
    public const string Field = "Kept";

    /// <summary>The page on which somebody signs in who was writing.</summary>
    public const string SignInAgain = "/sign-in/again";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("VirtualSchool.KeptForm").ToTimeLimitedDataProtector();

    /// <summary>Seals a form so that nobody can read or change it; good for twelve hours.</summary>
    public string Seal(IFormCollection form) => _seal.Protect(JsonSerializer.Serialize(form.ToDictionary(f => f.Key, f => f.Value.ToArray())), Longest);

    /// <summary>True for what was typed into a form; files are not kept.</summary>
    internal static bool IsKept(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>Puts what was kept in the place of the form that carries it.</summary>
    /// <returns>False when it cannot be opened any more.</returns>
    internal async Task<bool> TakeUpAsync(HttpRequest request)
    {
        if (!IsKept(request) || request.Path.StartsWithSegments("/sign-in") || request.Path == ErrorPages.Address) return true;
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (!form.TryGetValue(Field, out var kept) || kept.ToString().Length == 0) return true;
        if (Open(kept.ToString()) is not { } opened) return false;
        request.Form = opened;
        return true;
    }

    private FormCollection? Open(string kept)
    {
        try
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(_seal.Unprotect(kept))!;
            return new FormCollection(values.ToDictionary(v => v.Key, v => new StringValues(v.Value)));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
