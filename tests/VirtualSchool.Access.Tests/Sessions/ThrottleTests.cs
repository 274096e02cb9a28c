using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.Sessions;

public sealed class ThrottleTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task SignIn_OnOnesOwnDevice_IsOpenWhileOthersTryOnTheirs()
    {
        var (email, own) = await MakeWithDeviceAsync();
        using var attacker = service.Visit();
        for (var i = 0; i < 6; i++)
            await TryAsync(attacker, email, "wrong password here");
        attacker.Words.ShouldContain("There have been too many tries with this address on devices where it has not been used before.");

        await TryAsync(own, email, SigningIn.Password);

        own.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task SignIn_OnAnotherNewDevice_SharesTheCountOfAllNewOnes()
    {
        var (email, own) = await MakeWithDeviceAsync();
        own.Dispose();
        for (var i = 0; i < 5; i++)
        {
            using var attacker = service.Visit();
            await TryAsync(attacker, email, "wrong password here");
        }

        using var another = service.Visit();
        await TryAsync(another, email, SigningIn.Password);

        another.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SignIn_WithFiveFailuresOnOnesOwnDevice_ClosesThatOneOnly()
    {
        var (email, own) = await MakeWithDeviceAsync();
        for (var i = 0; i < 5; i++)
            await TryAsync(own, email, "wrong password here");
        await TryAsync(own, email, SigningIn.Password);
        own.Words.ShouldContain("There have been too many tries with this address on this device.");

        using var another = service.Visit();
        await TryAsync(another, email, SigningIn.Password);

        another.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task SignIn_WhenClosed_SaysWhenItOpensAndThenDoes()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 9));
        var (email, own) = await MakeWithDeviceAsync();
        for (var i = 0; i < 5; i++)
            await TryAsync(own, email, "wrong password here");
        service.Clock.Pass(TimeSpan.FromMinutes(10));
        await TryAsync(own, email, SigningIn.Password);
        own.Words.ShouldContain("Try again at 12:15");

        service.Clock.Pass(TimeSpan.FromMinutes(5));
        await TryAsync(own, email, SigningIn.Password);

        own.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task SignIn_WithSomebodyElsesDevice_CountsAsANewOne()
    {
        var (email, own) = await MakeWithDeviceAsync();
        own.Dispose();
        var (_, strange) = await MakeWithDeviceAsync();
        for (var i = 0; i < 5; i++)
            await TryAsync(strange, email, "wrong password here");

        using var another = service.Visit();
        await TryAsync(another, email, SigningIn.Password);

        another.Words.ShouldContain("too many tries");
    }

    [Fact]
    public async Task DeviceCookie_MadeUp_IsNoDevice()
    {
        var (email, own) = await MakeWithDeviceAsync();
        own.Dispose();
        using var forger = service.Visit();
        forger.Cookies.Add(service.Address, new Cookie("virtualschool.device", "forged"));
        for (var i = 0; i < 6; i++)
            await TryAsync(forger, email, "wrong password here");

        forger.Words.ShouldContain("on devices where it has not been used before");
    }

    // A designated teacher without pupils, of whom no second factor is demanded.
    private async Task<(string Email, Visitor Own)> MakeWithDeviceAsync()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var own = await service.SignInAsync(await service.MakePersonAsync(Role.DesignatedTeacher, email: email));
        await own.OpenAsync("/sign-out");
        await own.PressAsync("Sign out");
        return (email, own);
    }

    private static async Task TryAsync(Visitor visitor, string email, string password)
    {
        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        await visitor.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", password));
    }
}
