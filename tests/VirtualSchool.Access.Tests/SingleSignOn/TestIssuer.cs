using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VirtualSchool.Access.Tests.SingleSignOn;

/// <summary>An OpenID Connect issuer of our own: whoever comes is signed in as <see cref="Claims"/> say, and a test may make it lie.</summary>
internal sealed class TestIssuer(TimeProvider clock) : IAsyncDisposable
{
    public const string ClientId = "virtual-school";
    public const string ClientSecret = "a secret of the service";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "first" };
    private readonly Dictionary<string, (string Nonce, string Challenge, string RedirectUri)> _codes = [];
    private WebApplication? _app;

    public string Address => _app!.Urls.First();

    /// <summary>What it says of whoever comes.</summary>
    public Dictionary<string, object> Claims { get; set; } = [];

    /// <summary>What it does to a token before it signs it.</summary>
    public Action<SecurityTokenDescriptor>? Lie { get; set; }

    /// <summary>How often it asked somebody for a password: once a browser, as issuers do.</summary>
    public int PasswordsAsked { get; private set; }

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Address,
            authorization_endpoint = $"{Address}/authorize",
            token_endpoint = $"{Address}/token",
            jwks_uri = $"{Address}/keys",
        }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { Published() } }));
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync() => await _app!.DisposeAsync();

    private object Published()
    {
        var numbers = _key.Rsa.ExportParameters(false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = _key.KeyId, n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) };
    }

    private IResult Authorize(HttpContext http, string client_id, string redirect_uri, string state, string nonce, string code_challenge, string code_challenge_method, string response_type, string scope)
    {
        if ((client_id, response_type, code_challenge_method) != (ClientId, "code", "S256") || !scope.Split(' ').Contains("openid"))
            return Results.BadRequest();
        if (!http.Request.Cookies.ContainsKey("issuer.session"))
        {
            PasswordsAsked++;
            http.Response.Cookies.Append("issuer.session", "open");
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (nonce, code_challenge, redirect_uri);
        return Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["code"] = code, ["state"] = state }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!_codes.Remove(form["code"].ToString(), out var asked) || asked.Challenge != verifier || asked.RedirectUri != form["redirect_uri"] || form["client_secret"] != ClientSecret)
            return Results.BadRequest(new { error = "invalid_grant" });
        return Results.Json(new { access_token = "nothing", token_type = "Bearer", id_token = Sign(asked.Nonce) });
    }

    private string Sign(string nonce)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = ClientId,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = nonce },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        };
        Lie?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
