using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SecondFactors;

public sealed class ResetSecondFactorTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Reset_ByAdministrator_EndsSessionsLetsThemSetUpAnewAndIsLoggedWithItsReason()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var theirs = await service.SignInAsync(person);
        using var administrator = await service.SignInAsync(Role.Administrator);

        await administrator.OpenAsync($"/people/{person}");
        await administrator.FollowAsync("reset the second factor");
        await administrator.PressAsync("Reset it", ("Input.Because", ""));
        administrator.Words.ShouldContain("Say why");
        await administrator.PressAsync("Reset it", ("Input.Because", "lost telephone, rang back"));

        administrator.Words.ShouldContain("The second factor is reset");
        await theirs.OpenAsync("/account");
        theirs.Path.ShouldStartWith("/sign-in?returnUrl=");
        using var again = await service.SignInAsync(person);
        again.Path.ShouldBe("/");
        (await service.ReadAsync<long>("select count(*) from platform.log_value v join platform.log_entry e on e.key = v.entry where v.after = 'lost telephone, rang back' and e.person_name like 'Administrator%'")).ShouldBe(1);
    }

    [Fact]
    public async Task Reset_OfAHeadByAnAdministrator_IsRefused()
    {
        var head = await service.MakePersonAsync(Role.Head);
        (await service.SignInAsync(head)).Dispose();
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync($"/people/{head}/reset-second-factor");

        await administrator.PressAsync("Reset it", ("Input.Because", "asked"));

        administrator.Words.ShouldContain("only another head can reset");
    }

    [Fact]
    public async Task Reset_OfOnesOwn_IsRefused()
    {
        var me = await service.MakePersonAsync(Role.Administrator);
        using var visitor = await service.SignInAsync(me);
        await visitor.OpenAsync($"/people/{me}/reset-second-factor");

        await visitor.PressAsync("Reset it", ("Input.Because", "convenience"));

        visitor.Words.ShouldContain("You cannot reset your own second factor.");
    }
}
