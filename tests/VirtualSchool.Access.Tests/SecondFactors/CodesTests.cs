using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SecondFactors;

public sealed class CodesTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task SignIn_WithACodeUsedBefore_IsRefused()
    {
        var (person, email) = await service.MakeWithAppAsync();
        var code = service.TelephoneOf(person).Next(service.Clock);
        using var first = await service.ComeWithPasswordAsync(email);
        await first.PressAsync("Continue", ("Input.Code", code));
        first.Path.ShouldBe("/account");

        using var second = await service.ComeWithPasswordAsync(email);
        await second.PressAsync("Continue", ("Input.Code", code));

        second.Words.ShouldContain("This code has been used already.");
        await second.OpenAsync("/account");
        second.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task SignIn_WithOneCodeOnTwoBrowsersAtOneMoment_OpensOne()
    {
        var (person, email) = await service.MakeWithAppAsync();
        var code = service.TelephoneOf(person).Next(service.Clock);
        var visitors = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => service.ComeWithPasswordAsync(email)));

        await Task.WhenAll(visitors.Select(v => v.PressAsync("Continue", ("Input.Code", code))));

        visitors.Count(v => v.Path == "/account").ShouldBe(1);
    }

    [Fact]
    public async Task SignIn_WithACodeOfAMinuteAgo_IsRefused()
    {
        var (person, email) = await service.MakeWithAppAsync();
        using var visitor = await service.ComeWithPasswordAsync(email);

        await visitor.PressAsync("Continue", ("Input.Code", service.TelephoneOf(person).At(service.Clock, TimeSpan.FromMinutes(-2))));

        visitor.Words.ShouldContain("The code is not right.");
    }

    [Fact]
    public async Task SignIn_WithFiveWrongCodes_IsClosedAlsoForTheRightOne()
    {
        var (person, email) = await service.MakeWithAppAsync();
        using var visitor = await service.ComeWithPasswordAsync(email);
        for (var i = 0; i < 5; i++)
            await visitor.PressAsync("Continue", ("Input.Code", "wrong"));

        await visitor.PressAsync("Continue", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));

        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Words.ShouldContain("too many wrong codes");
    }

    [Fact]
    public async Task SignIn_WithARecoveryCode_OpensOnceAndNeverAgain()
    {
        var person = await service.MakePersonAsync(Role.Adviser, email: $"{Guid.NewGuid():N}@example.org");
        var email = await service.ReadAsync<string>("select email from access.people where id = $1", person.Value);
        using var setUp = await service.ComeByLinkAsync(person);
        await setUp.PressAsync("Continue", ("Input.Code", service.TakeUp(setUp, person).Next(service.Clock)));
        var code = setUp.RecoveryCodes()[3];

        using var first = await service.ComeWithPasswordAsync(email);
        await first.PressAsync("Continue", ("Input.Code", code.ToUpperInvariant().Replace('-', ' ')));
        first.Path.ShouldBe("/account");
        using var second = await service.ComeWithPasswordAsync(email);
        await second.PressAsync("Continue", ("Input.Code", code));

        second.Words.ShouldContain("The code is not right.");
    }

    [Fact]
    public async Task Code_WithoutPasswordBefore_AsksToSignInFirst()
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in/code");
        visitor.Words.ShouldContain("Sign in first");
    }

    [Fact]
    public async Task Code_LongAfterThePassword_AsksToSignInFirst()
    {
        var (person, email) = await service.MakeWithAppAsync();
        using var visitor = await service.ComeWithPasswordAsync(email);
        service.Clock.Pass(TimeSpan.FromMinutes(16));

        await visitor.PressAsync("Continue", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));

        visitor.Words.ShouldContain("Sign in first");
    }
}
