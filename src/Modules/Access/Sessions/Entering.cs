using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Standing;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Sessions;

/// <summary>What comes after the first factor: the session, or the page that asks for the second.</summary>
internal static class Entering
{
    /// <summary>Opens the session if what was shown is enough for this person, and half of one if it is not.</summary>
    /// <param name="http">The request.</param>
    /// <param name="session">For whom.</param>
    /// <param name="proof">What they have shown.</param>
    /// <param name="onward">Where they wanted to go, an address of this service.</param>
    /// <returns>Where to send them.</returns>
    public static async Task<string> EnterAsync(this HttpContext http, Session session, Proof proof, string onward)
    {
        var standing = await http.StandingAsync(session);
        if (standing is null || standing.IsShownBy(proof, http.Today()))
        {
            await http.OpenAsync(session, proof);
            await http.CloseHalfAsync();
            return onward;
        }
        await http.OpenHalfAsync(session);
        return $"/sign-in/{SecondStep(standing)}?returnUrl={Uri.EscapeDataString(onward)}";
    }

    // Who has a passkey and no app shows the passkey: a password alone must not be able to add an app.
    private static string SecondStep(PersonStanding standing) => standing.HasApp ? "code" : standing.HasPasskey ? "passkey" : "second-factor";

    /// <summary>Where the session's person stands, or null when it has ended.</summary>
    public static async ValueTask<PersonStanding?> StandingAsync(this HttpContext http, Session session)
    {
        var standing = await http.RequestServices.GetRequiredService<Standings>().OfAsync(session.Person, http.RequestAborted);
        return standing?.SessionStamp == session.Stamp && standing.RolesOn(http.Today()).Count > 0 ? standing : null;
    }

    public static DateOnly Today(this HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>().Today();
}
