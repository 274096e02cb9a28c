using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>
/// OpenID Connect over the framework's OAuth: code with PKCE, state bound to the browser, nonce bound to the state, and an identity token whose
/// signature, issuer, audience and time are checked.
/// </summary>
internal sealed class IssuerHandler(IOptionsMonitor<IssuerOptions> options, ILoggerFactory logger, UrlEncoder encoder, TimeProvider clock)
    : OAuthHandler<IssuerOptions>(options, logger, encoder)
{
    private const string Nonce = ".nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await LearnAsync();
        properties.Items[Nonce] = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), "nonce", properties.Items[Nonce]!);

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await LearnAsync();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var written = tokens.Response?.RootElement.TryGetProperty("id_token", out var element) == true ? element.GetString() : null;
        var token = await ReadAsync(written ?? throw new AuthenticationFailureException("The issuer sent no identity token."));
        RequireNonce(token, properties);
        return new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(token.Claims, Scheme.Name)), properties, Scheme.Name);
    }

    private async Task<OpenIdConnectConfiguration> LearnAsync()
    {
        var issuer = await Options.Issuer.GetConfigurationAsync(Context.RequestAborted);
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (issuer.AuthorizationEndpoint, issuer.TokenEndpoint);
        return issuer;
    }

    private async Task<JsonWebToken> ReadAsync(string written)
    {
        var result = await ValidateAsync(written);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            Options.Issuer.RequestRefresh(); // It may have changed its keys since we asked.
            result = await ValidateAsync(written);
        }
        return result.IsValid ? (JsonWebToken)result.SecurityToken : throw new AuthenticationFailureException("The issuer's identity token is not good.", result.Exception);
    }

    private async Task<TokenValidationResult> ValidateAsync(string written)
    {
        var issuer = await LearnAsync();
        return await new JsonWebTokenHandler().ValidateTokenAsync(written, IdentityTokenRules.Of(issuer, Options.ClientId, clock));
    }

    private static void RequireNonce(JsonWebToken token, AuthenticationProperties properties)
    {
        var asked = Encoding.ASCII.GetBytes(properties.Items.TryGetValue(Nonce, out var nonce) ? nonce ?? "" : "");
        var told = token.TryGetPayloadValue<string>("nonce", out var value) ? Encoding.ASCII.GetBytes(value) : [];
        if (asked.Length == 0 || !CryptographicOperations.FixedTimeEquals(asked, told))
            throw new AuthenticationFailureException("The issuer's identity token answers another question.");
    }
}
