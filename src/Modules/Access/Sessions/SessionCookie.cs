using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using VirtualSchool.Access.Standing;

namespace VirtualSchool.Access.Sessions;

/// <summary>Writes and reads the session cookie. Reading it asks memory, not the database, and finds an ended session ended at once.</summary>
internal static class SessionCookie
{
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    public static Task OpenAsync(this HttpContext http, Session session, Proof proof) => http.SignInAsync(Scheme, SessionClaims.Of(session, proof, Scheme));

    /// <summary>Goes on with a new stamp, and with what was shown when the session began.</summary>
    public static Task RenewAsync(this HttpContext http, Session session) => http.OpenAsync(session, SessionClaims.ProofOf(http.User) ?? Proof.Password);

    public static Task CloseAsync(this HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Lets the request go on as the person of the cookie, or as a visitor when that session has ended or no longer shows enough.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var http = cookie.HttpContext;
        if (await FindAsync(cookie.Principal, http) is { } standing)
        {
            http.Features.Set(standing);
            return;
        }
        cookie.RejectPrincipal();
        await http.CloseAsync();
    }

    private static async ValueTask<PersonStanding?> FindAsync(ClaimsPrincipal? principal, HttpContext http)
    {
        if (SessionClaims.SessionOf(principal) is not { } session || await http.StandingAsync(session) is not { } standing)
            return null;
        return SessionClaims.ProofOf(principal) is { } proof && standing.IsShownBy(proof, http.Today()) ? standing : null;
    }
}
