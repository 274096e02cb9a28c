using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>How to talk with the issuer. Its addresses and keys come from the issuer itself, and are asked for again when they are old.</summary>
internal sealed class IssuerOptions : OAuthOptions
{
    public const string Scheme = "single-sign-on";

    public IConfigurationManager<OpenIdConnectConfiguration> Issuer { get; private set; } = null!;

    public SingleSignOnSettings Settings { get; private set; } = new();

    public void Use(SingleSignOnSettings settings)
    {
        Settings = settings;
        (ClientId, ClientSecret, UsePkce) = (settings.ClientId, settings.ClientSecret, true);
        CallbackPath = "/sign-in/answer";
        SignInScheme = ArrivalCookie.Scheme;
        (CorrelationCookie.SameSite, CorrelationCookie.Path, CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, "/sign-in", CookieSecurePolicy.SameAsRequest);
        foreach (var scope in new[] { "openid", "profile", "email" })
            Scope.Add(scope);
        var authority = settings.Authority!.TrimEnd('/');
        Issuer = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{authority}/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = !new Uri(authority).IsLoopback });
    }

    // Endpoints are known only once the issuer has been asked.
    public override void Validate()
    {
        if (ClientId.Length == 0 || ClientSecret.Length == 0)
            throw new InvalidOperationException("SingleSignOn:Authority is set, so SingleSignOn:ClientId and SingleSignOn:ClientSecret must be.");
    }
}
