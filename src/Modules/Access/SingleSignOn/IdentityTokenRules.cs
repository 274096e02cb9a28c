using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>What an identity token must be: OpenID Connect Core, section 3.1.3.7.</summary>
internal static class IdentityTokenRules
{
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(2);

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384];

    public static TokenValidationParameters Of(OpenIdConnectConfiguration issuer, string clientId, TimeProvider clock) => new()
    {
        ValidIssuer = issuer.Issuer,
        ValidAudience = clientId,
        IssuerSigningKeys = issuer.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until, clock.GetUtcNow().UtcDateTime),
        AudienceValidator = (audiences, token, _) => IsForUs([.. audiences], (JsonWebToken)token, clientId),
    };

    private static bool IsNow(DateTime? from, DateTime? until, DateTime now) => until is { } end && now < end + ClocksDiffer && (from is null || from - ClocksDiffer <= now);

    private static bool IsForUs(string[] audiences, JsonWebToken token, string clientId) =>
        audiences.Contains(clientId) && (audiences.Length == 1 || (token.TryGetPayloadValue<string>("azp", out var party) && party == clientId));
}
