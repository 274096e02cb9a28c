using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class AccountTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task EndSessions_EndsThemOnEveryBrowserAtOnce()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher, email: "everywhere@example.org");
        using var here = await service.SignInAsync(person);
        using var there = service.Visit();
        await there.OpenAsync("/sign-in?returnUrl=/account");
        await there.PressAsync("Sign in", ("Input.Email", "everywhere@example.org"), ("Input.Password", SigningIn.Password));
        there.Path.ShouldBe("/account");

        await here.OpenAsync("/account/sessions");
        await here.PressAsync("End my sessions everywhere");

        foreach (var browser in (Visitor[])[here, there])
        {
            await browser.OpenAsync("/account");
            browser.Path.ShouldStartWith("/sign-in");
        }
    }

    [Fact]
    public async Task ChangePassword_KeepsThisSessionAndEndsTheOthers()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher, email: "changing@example.org");
        using var here = await service.SignInAsync(person);
        using var there = service.Visit();
        await SignInAsync(there, "changing@example.org", SigningIn.Password);

        await here.OpenAsync("/account");
        await here.PressAsync("Change password", ("Input.Current", SigningIn.Password), ("Input.New", "gravel teapot orchard"));

        here.Path.ShouldBe("/account");
        here.Words.ShouldContain("Your password has been changed.");
        await there.OpenAsync("/account");
        there.Path.ShouldStartWith("/sign-in");
        await SignInAsync(there, "changing@example.org", SigningIn.Password);
        there.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await SignInAsync(there, "changing@example.org", "gravel teapot orchard");
        there.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task ChangePassword_WithWrongPresentOne_IsRefusedAtItsBoxAndCounts()
    {
        using var visitor = await service.SignInAsync(Role.Adviser);
        await visitor.OpenAsync("/account");

        await visitor.PressAsync("Change password", ("Input.Current", "not this one at all"), ("Input.New", "gravel teapot orchard"));

        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Page.QuerySelector("#Input_Current-error")!.TextContent.ShouldContain("This is not the password that you have now.");
        visitor.Words.ShouldContain("Wrong password");
    }

    [Fact]
    public async Task Account_ShowsMyRolesAndWhy()
    {
        using var visitor = await service.SignInAsync(Role.DesignatedTeacher);

        await visitor.OpenAsync("/account");

        visitor.Words.ShouldContain("Since 1 January 2020: a test needs them");
    }

    private static async Task SignInAsync(Visitor visitor, string email, string password)
    {
        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        await visitor.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", password));
    }
}
