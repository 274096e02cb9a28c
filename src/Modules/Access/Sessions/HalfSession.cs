using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Access.Domain;

namespace VirtualSchool.Access.Sessions;

/// <summary>Remembers for some minutes who has shown the first of two factors. It opens nothing but the pages of the second.</summary>
internal static class HalfSession
{
    public const string Scheme = "half";
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    public static Task OpenHalfAsync(this HttpContext http, Session session) => http.SignInAsync(Scheme, SessionClaims.Of(session, Proof.Password, Guid.Empty, Scheme));

    public static Task CloseHalfAsync(this HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Who has come half way; null for everybody else, and once their time is over or their access has ended.</summary>
    public static async Task<Session?> HalfAsync(this HttpContext http) =>
        SessionClaims.SessionOf((await http.AuthenticateAsync(Scheme)).Principal) is { } session && await http.StandingAsync(session) is not null ? session : null;
}
