using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Sessions;

/// <summary>Writes and reads the session cookie. Reading it asks memory, not the database, and finds an ended session ended at once.</summary>
internal static class SessionCookie
{
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;
    private const string PersonClaim = ClaimTypes.NameIdentifier;
    private const string StampClaim = "stamp";

    public static Task OpenAsync(this HttpContext http, Session session) => http.SignInAsync(Scheme, PrincipalOf(session));

    public static Task CloseAsync(this HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Lets the request go on as the person of the cookie, or as a visitor when that session has ended.</summary>
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
        if (SessionOf(principal) is not { } session)
            return null;
        var services = http.RequestServices;
        var standing = await services.GetRequiredService<Standings>().OfAsync(session.Person, http.RequestAborted);
        var today = services.GetRequiredService<TimeProvider>().Today();
        return standing?.SessionStamp == session.Stamp && standing.RolesOn(today).Count > 0 ? standing : null;
    }

    private static Session? SessionOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(PersonClaim), out var person) && Guid.TryParse(principal.FindFirstValue(StampClaim), out var stamp)
            ? new Session(new PersonId(person), stamp)
            : null;

    private static ClaimsPrincipal PrincipalOf(Session session) => new(new ClaimsIdentity(
        [new Claim(PersonClaim, session.Person.ToString()), new Claim(StampClaim, session.Stamp.ToString("N"))], Scheme));
}
