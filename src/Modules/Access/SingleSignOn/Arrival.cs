using System.Security.Claims;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>What an issuer says of somebody who has signed in with it.</summary>
/// <param name="Issuer">The issuer, as it names itself.</param>
/// <param name="Subject">Who they are there; never given to anybody else.</param>
/// <param name="Email">Their address there, or empty.</param>
/// <param name="IsEmailTheirs">False when the issuer says that it has not made sure of the address.</param>
/// <param name="Groups">In which groups they are there.</param>
/// <param name="HasShownTwoFactors">True when they have shown two factors there.</param>
internal sealed record Arrival(string Issuer, string Subject, string Email, bool IsEmailTheirs, IReadOnlyList<string> Groups, bool HasShownTwoFactors)
{
    public static Arrival Of(ClaimsPrincipal claims, SingleSignOnSettings settings) => new(
        claims.FindFirstValue("iss") ?? "",
        claims.FindFirstValue("sub") ?? "",
        (claims.FindFirstValue(settings.EmailClaim) ?? claims.FindFirstValue("preferred_username") ?? "").Trim(),
        !string.Equals(claims.FindFirstValue("email_verified"), "false", StringComparison.OrdinalIgnoreCase),
        [.. claims.FindAll(settings.GroupsClaim).Select(c => c.Value)],
        settings.AlwaysTwoFactors || claims.FindAll("amr").Any(c => c.Value == "mfa"));
}
