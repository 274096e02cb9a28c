using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class RescueTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Rescue_OfTheOnlyAdministrator_LetsThemInWithoutPasswordAndTelephone()
    {
        var person = await service.MakePersonAsync(Role.Administrator, "Only Admin", "only.admin@example.org");
        using var before = await service.SignInAsync(person);

        var link = await service.SendAsync(new RescuePerson("ONLY.admin@example.org", "telephone and password lost"));

        await before.OpenAsync("/account");
        before.Path.ShouldStartWith("/sign-in");
        using var visitor = service.Visit();
        await visitor.OpenAsync(link.Path);
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        visitor.Path.ShouldStartWith("/sign-in/second-factor");
        (await service.ReadAsync<long>("select count(*) from platform.log_value where after = 'telephone and password lost'")).ShouldBe(1);
    }

    [Theory]
    [InlineData("nobody.here@example.org", "Nobody here has the address")]
    [InlineData("gone@example.org", "holds no role today")]
    public async Task Rescue_OfSomebodyWhoCouldOpenNothing_IsRefused(string email, string sentence)
    {
        var gone = await service.SendAsync(new EnsurePeople([new PersonToEnsure("Gone Person", "gone@example.org", Role.Adviser, new DateOnly(2020, 1, 1))], "test"));
        await service.ReadAsync<object>("update access.roles_held set until = '2026-01-01' where person_id = $1 returning id", gone[0].Value);

        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new RescuePerson(email, "asked")))).Message.ShouldContain(sentence);
    }
}
