using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Standing;

namespace VirtualSchool.Access.Sessions;

/// <summary>Writes and reads the session cookie. Reading it asks memory, not the database, and finds an ended session ended at once.</summary>
internal static class SessionCookie
{
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    /// <summary>After how long a session in use gets a new cookie, and its last use is written down.</summary>
    private static readonly TimeSpan Fresh = SessionBook.BetweenTouches;

    /// <summary>Begins a session on this device.</summary>
    public static async Task OpenAsync(this HttpContext http, Session session, Proof proof)
    {
        var device = DeviceWords.Of(http.Request.Headers.UserAgent.ToString());
        var id = await http.Book().BeginAsync(session, proof, DeviceCookie.Keep(http), device, http.RequestAborted);
        await http.SignInAsync(Scheme, SessionClaims.Of(session, proof, id, Scheme));
        if (await http.StandingAsync(session) is { } standing)
            http.TellSignedIn(standing, proof, device);
    }

    /// <summary>Goes on with the same session under a new stamp.</summary>
    public static async Task RenewAsync(this HttpContext http, Session session)
    {
        var (id, proof) = (SessionClaims.IdOf(http.User), SessionClaims.ProofOf(http.User) ?? Proof.Password);
        await http.Book().RenewAsync(id, session.Stamp, proof, http.RequestAborted);
        await http.SignInAsync(Scheme, SessionClaims.Of(session, proof, id, Scheme));
    }

    public static Task CloseAsync(this HttpContext http) => http.SignOutAsync(Scheme);

    public static Task CheckSlidingAsync(CookieSlidingExpirationContext cookie)
    {
        cookie.ShouldRenew = cookie.ElapsedTime >= Fresh;
        return Task.CompletedTask;
    }

    /// <summary>Lets the request go on as the person of the cookie, or as a visitor when that session has ended or no longer shows enough.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var http = cookie.HttpContext;
        if (await FindAsync(cookie.Principal, http) is { } standing)
        {
            http.Features.Set(standing);
            if (http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - cookie.Properties.IssuedUtc >= Fresh)
                await http.Book().TouchAsync(SessionClaims.IdOf(cookie.Principal), http.RequestAborted);
            return;
        }
        cookie.RejectPrincipal();
        await http.CloseAsync();
    }

    private static async ValueTask<PersonStanding?> FindAsync(ClaimsPrincipal? principal, HttpContext http)
    {
        if (SessionClaims.SessionOf(principal) is not { } session || await http.StandingAsync(session) is not { } standing)
            return null;
        var isOpen = SessionClaims.IdOf(principal) is var id && id != Guid.Empty && !standing.HasEnded(id);
        return isOpen && SessionClaims.ProofOf(principal) is { } proof && standing.IsShownBy(proof, http.Today()) ? standing : null;
    }

    private static SessionBook Book(this HttpContext http) => http.RequestServices.GetRequiredService<SessionBook>();
}
