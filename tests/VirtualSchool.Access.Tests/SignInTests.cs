using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class SignInTests(TestService service) : IClassFixture<TestService>
{
    private const string Closed = "/account";

    [Fact]
    public async Task ClosedPage_OpenedByVisitor_LeadsThroughSignInAndBack()
    {
        var email = await MakeWithPasswordAsync();
        using var visitor = service.Visit();

        await visitor.OpenAsync(Closed);
        visitor.Path.ShouldBe("/sign-in?returnUrl=%2Faccount");
        await visitor.PressAsync("Sign in", ("Input.Email", email.ToUpperInvariant()), ("Input.Password", SigningIn.Password));

        visitor.Path.ShouldBe(Closed);
        visitor.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task StartOfSingleSignOn_WhereNoIssuerIsSetUp_LeadsToTheOrdinarySignIn()
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in?handler=Single&returnUrl=https://evil.example");

        (visitor.Status, visitor.Path).ShouldBe((HttpStatusCode.OK, "/sign-in"));
    }

    [Fact]
    public async Task SignIn_WithWrongPassword_SaysTheSameAsForAnUnknownAddress()
    {
        var known = await TryAsync(await MakeWithPasswordAsync(), "wrong password here");
        var unknown = await TryAsync("nobody@example.org", "wrong password here");

        known.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        known.Words.ShouldContain("The e-mail address or the password is not right.");
        unknown.Words.Replace("nobody@example.org", "").ShouldBe(known.Words);
        known.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value").ShouldNotBeNullOrEmpty();
        known.Page.QuerySelector("[name='Input.Password']")!.GetAttribute("value").ShouldBeNull();
    }

    [Theory]
    [InlineData("", "", "Enter your e-mail address.")]
    [InlineData("a@example.org", "", "Enter your password.")]
    public async Task SignIn_WithEmptyBox_SaysWhatToEnter(string email, string password, string sentence) =>
        (await TryAsync(email, password)).Words.ShouldContain(sentence);

    [Fact]
    public async Task SignIn_AfterFiveFailures_IsClosedForAQuarterOfAnHour()
    {
        var email = await MakeWithPasswordAsync();
        for (var i = 0; i < 5; i++)
            await TryAsync(email, "wrong password here");

        var locked = await TryAsync(email, SigningIn.Password);
        locked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        locked.Words.ShouldContain("There have been too many tries with this address on devices where it has not been used before. Try again at");

        service.Clock.Pass(TimeSpan.FromMinutes(16));
        (await TryAsync(email, SigningIn.Password)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WithUnknownAddress_ClosesLikeAKnownOne()
    {
        for (var i = 0; i < 5; i++)
            await TryAsync("ghost@example.org", "wrong password here");

        (await TryAsync("ghost@example.org", "wrong password here")).Words.ShouldContain("There have been too many tries");
    }

    [Fact]
    public async Task SignIn_WithManyWrongPasswordsAtOneMoment_LooksAtFiveOnly()
    {
        var email = await MakeWithPasswordAsync();

        var tries = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TryAsync(email, "wrong password here")));

        tries.Count(t => t.Words.Contains("is not right")).ShouldBe(5);
        tries.Count(t => t.Words.Contains("too many tries")).ShouldBe(7);
        (await service.ReadAsync<long>("select count(*) from access.sign_in_attempts a join access.people p on p.id = a.person_id where p.email = $1 and outcome <> 'Succeeded'", email)).ShouldBe(12);
    }

    [Fact]
    public async Task SignIn_WhenRoleHasEnded_SaysSoOnlyAfterTheRightPassword()
    {
        var email = await MakeWithPasswordAsync();
        await service.ReadAsync<Guid>("update access.roles_held r set until = '2026-01-01' from access.people p where p.id = r.person_id and p.email = $1 returning r.id", email);

        (await TryAsync(email, "wrong password here")).Words.ShouldNotContain("Your access has ended");
        (await TryAsync(email, SigningIn.Password)).Words.ShouldContain("Your access has ended");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    public async Task SignIn_WithReturnAddressOfAnotherSite_LeadsHome(string address)
    {
        var email = await MakeWithPasswordAsync();
        using var visitor = service.Visit();

        await visitor.OpenAsync("/sign-in?returnUrl=" + Uri.EscapeDataString(address));
        await visitor.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", SigningIn.Password));

        visitor.Path.ShouldBe("/");
    }

    [Fact]
    public async Task SignOut_ThenClosedPage_AsksToSignIn()
    {
        using var visitor = await service.SignInAsync(Role.Adviser);

        await visitor.OpenAsync("/sign-out");
        await visitor.PressAsync("Sign out");
        await visitor.OpenAsync(Closed);

        visitor.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Session_LeftIdleForAnHour_HasEnded()
    {
        using var visitor = await service.SignInAsync(Role.Adviser);

        service.Clock.Pass(TimeSpan.FromMinutes(61));
        await visitor.OpenAsync(Closed);

        visitor.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task SignIn_OutsideDemonstration_OffersNobodyAndRefusesSignInAs()
    {
        var person = await service.MakePersonAsync(Role.Head);
        using var visitor = service.Visit();

        await visitor.OpenAsync("/sign-in");
        visitor.Words.ShouldNotContain("Sign in as");
        visitor.Page.QuerySelector("form[action^='/sign-in']")!.SetAttribute("action", "/sign-in?handler=As");
        visitor.Page.QuerySelector("[name='Input.Email']")!.SetAttribute("name", "person");
        await visitor.PressAsync("Sign in", ("person", person.ToString()));

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        await visitor.OpenAsync(Closed);
        visitor.Path.ShouldStartWith("/sign-in");
    }

    private async Task<string> MakeWithPasswordAsync()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        (await service.SignInAsync(await service.MakePersonAsync(Role.DesignatedTeacher, email: email))).Dispose();
        return email;
    }

    private async Task<Visitor> TryAsync(string email, string password)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        await visitor.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", password));
        return visitor;
    }
}
