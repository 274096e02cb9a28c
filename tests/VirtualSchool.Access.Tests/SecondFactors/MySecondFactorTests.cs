using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SecondFactors;

public sealed class MySecondFactorTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task MakeRecoveryCodes_WithACode_ReplacesThoseBefore()
    {
        var (person, visitor) = await ComeAsync(Role.Adviser);
        await visitor.OpenAsync("/account/second-factor");

        await visitor.PressAsync("Make new recovery codes", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));

        visitor.Page.QuerySelectorAll("#recovery-codes code").Length.ShouldBe(10);
        (await service.ReadAsync<long>("select count(*) from access.recovery_codes where person_id = $1", person.Value)).ShouldBe(10);
    }

    [Fact]
    public async Task UseAnotherApp_WithoutACodeOfThePresentOne_IsRefusedAtItsBox()
    {
        var (person, visitor) = await ComeAsync(Role.Adviser);
        await visitor.OpenAsync("/account/second-factor/app");
        var fresh = new Authenticator(visitor.Page.QuerySelector("details code")!.TextContent);

        await visitor.PressAsync("Save", ("Input.Code", fresh.Next(service.Clock)), ("Input.Present", "123"));
        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Page.QuerySelector("#Input_Present-error").ShouldNotBeNull();
        await visitor.PressAsync("Save", ("Input.Code", fresh.At(service.Clock)), ("Input.Present", service.TelephoneOf(person).Next(service.Clock)));

        visitor.Words.ShouldContain("Keep your recovery codes");
        await visitor.OpenAsync("/account");
        visitor.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task TurnOff_WhereDemanded_IsNotOfferedAndRefused()
    {
        var (person, visitor) = await ComeAsync(Role.Adviser);
        await visitor.OpenAsync("/account/second-factor");
        visitor.Words.ShouldNotContain("Turn it off");
        visitor.Page.QuerySelector("button[formaction]")!.SetAttribute("formaction", "/account/second-factor?handler=Remove");

        await visitor.PressAsync("Make new recovery codes", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));

        visitor.Words.ShouldContain("it cannot be turned off");
        (await service.ReadAsync<long>("select count(*) from access.authenticator_apps where person_id = $1", person.Value)).ShouldBe(1);
    }

    [Fact]
    public async Task TurnOn_ByChoice_ThenOff_AsksForItsCodeOnlyInBetween()
    {
        var (person, visitor) = await ComeAsync(Role.DesignatedTeacher);
        await visitor.OpenAsync("/account/second-factor/app");
        var telephone = service.TakeUp(visitor, person);
        await visitor.PressAsync("Save", ("Input.Code", telephone.Next(service.Clock)));
        using var another = await service.SignInAsync(person);
        await another.OpenAsync("/account/second-factor");

        await another.PressAsync("Turn it off", ("Input.Code", telephone.Next(service.Clock)));

        another.Words.ShouldContain("Your second factor is off.");
    }

    private async Task<(PersonId, Visitor)> ComeAsync(Role role)
    {
        var person = await service.MakePersonAsync(role);
        return (person, await service.SignInAsync(person));
    }
}
