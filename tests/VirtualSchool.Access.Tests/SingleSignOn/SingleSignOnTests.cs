using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SingleSignOn;

public sealed class SingleSignOnTests(IssuedService service) : IClassFixture<IssuedService>
{
    [Fact]
    public async Task SignIn_WithTheCouncilsAccount_OpensTheServiceForWhoeverWasInvited()
    {
        var person = await InviteAsync(Role.Adviser, "ada@example.org");

        using var visitor = await ComeAsync("sub-ada", "ADA@example.org", amr: "mfa");

        visitor.Path.ShouldBe("/account");
        visitor.Words.ShouldContain("ada@example.org");
        (await service.ReadAsync<string>("select subject from access.external_identities where person_id = $1", person.Value)).ShouldBe("sub-ada");
    }

    [Fact]
    public async Task SignIn_WithOneFactorAtTheIssuer_AsksForOurOwnSecond()
    {
        await InviteAsync(Role.Adviser, "onefactor@example.org");

        using var visitor = await ComeAsync("sub-one", "onefactor@example.org", amr: "pwd");

        visitor.Path.ShouldStartWith("/sign-in/second-factor");
    }

    [Fact]
    public async Task SignIn_WhenTheAddressHasChangedThere_FindsThePersonByTheAccount()
    {
        await InviteAsync(Role.Adviser, "maiden@example.org");
        (await ComeAsync("sub-married", "maiden@example.org", amr: "mfa")).Dispose();

        using var visitor = await ComeAsync("sub-married", "married@example.org", amr: "mfa");

        visitor.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task SignIn_OfAnotherAccountWithTheSameAddress_IsRefused()
    {
        await InviteAsync(Role.Adviser, "taken@example.org");
        (await ComeAsync("sub-taken", "taken@example.org", amr: "mfa")).Dispose();

        using var visitor = await ComeAsync("sub-newcomer", "taken@example.org", amr: "mfa");

        visitor.Words.ShouldContain("Another account is known here under this address.");
    }

    [Fact]
    public async Task SignIn_OfSomebodyUnknown_IsRefusedInWordsAndKeepsNothing()
    {
        using var visitor = await ComeAsync("sub-stranger", "stranger@example.org", amr: "mfa");

        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Words.ShouldContain("Nobody with the address of this account, stranger@example.org, has been invited here.");
        (await service.ReadAsync<long>("select count(*) from access.external_identities where subject = 'sub-stranger'")).ShouldBe(0);
        (await LinesAsync("tried to sign in with an account of the issuer that nobody here has")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task SignIn_WithAnAddressThatTheIssuerHasNotMadeSureOf_IsRefused()
    {
        await InviteAsync(Role.Head, "boss@example.org");

        using var visitor = await ComeAsync("sub-liar", "boss@example.org", amr: "mfa", more: ("email_verified", false));

        visitor.Words.ShouldContain("has been invited here");
    }

    public static TheoryData<string, Action<SecurityTokenDescriptor>> Lies => new()
    {
        { "nonce", token => token.Claims["nonce"] = "another" },
        { "no nonce", token => token.Claims.Remove("nonce") },
        { "audience", token => token.Audience = "another service" },
        { "issuer", token => token.Issuer = "https://elsewhere.example" },
        { "expired", token => (token.NotBefore, token.Expires) = (token.NotBefore!.Value.AddHours(-2), token.Expires!.Value.AddHours(-1)) },
        { "not yet", token => (token.NotBefore, token.Expires) = (token.NotBefore!.Value.AddHours(1), token.Expires!.Value.AddHours(2)) },
        { "key", token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "first" }, SecurityAlgorithms.RsaSha256) },
        { "unknown key", token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "other" }, SecurityAlgorithms.RsaSha256) },
        { "secret as key", token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[64]) { KeyId = "first" }, SecurityAlgorithms.HmacSha256) },
        { "unsigned", token => token.SigningCredentials = null },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task SignIn_WithATokenThatIsNotGood_OpensNothing(string lie, Action<SecurityTokenDescriptor> how)
    {
        await InviteAsync(Role.Adviser, $"{lie.Replace(' ', '.')}@example.org");

        using var visitor = await ComeAsync($"sub-{lie}", $"{lie.Replace(' ', '.')}@example.org", amr: "mfa", lie: how);

        visitor.Words.ShouldContain("Signing in with Derwent Council did not succeed.", Case.Sensitive, lie);
        (await LinesAsync("came back from the issuer without having signed in there")).ShouldBeGreaterThan(0, lie);
        await visitor.OpenAsync("/account");
        visitor.Path.ShouldStartWith("/sign-in", Case.Sensitive, lie);
    }

    [Fact]
    public async Task Answer_InAnotherBrowserThanTheQuestion_OpensNothing()
    {
        await InviteAsync(Role.Adviser, "victim@example.org");
        service.Issuer.Claims = new() { ["sub"] = "sub-attacker", ["email"] = "victim@example.org", ["amr"] = new[] { "mfa" } };
        using var attacker = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var question = await attacker.GetAsync(new Uri(service.Address, "/sign-in?handler=Single"));
        var answer = (await attacker.GetAsync(question.Headers.Location)).Headers.Location!;
        using var victim = service.Visit();

        await victim.OpenAsync(answer.PathAndQuery);

        victim.Words.ShouldContain("did not succeed");
    }

    private Task<long> LinesAsync(string words) => service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'sign-in' and person_name = 'Somebody' and what = $1", words);

    private async Task<PersonId> InviteAsync(Role role, string email) => await service.MakePersonAsync(role, email: email);

    private async Task<Visitor> ComeAsync(string subject, string email, string amr, (string Name, object Value)? more = null, Action<SecurityTokenDescriptor>? lie = null)
    {
        service.Issuer.Claims = new() { ["sub"] = subject, ["email"] = email, ["amr"] = new[] { amr } };
        if (more is { } claim)
            service.Issuer.Claims[claim.Name] = claim.Value;
        service.Issuer.Lie = lie;
        var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        await visitor.FollowAsync("Sign in with Derwent Council");
        return visitor;
    }
}
