using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class SignInLogTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Log_TellsSigningInAndOut()
    {
        var person = await service.MakePersonAsync(Role.SocialWorker, "Grace Tembo");
        using (var visitor = await service.SignInAsync(person))
        {
            await visitor.PressAsync("Sign out");
        }

        (await LinesAsync(person)).ShouldBe(["Grace Tembo (SocialWorker) signed in (two factors, A browser)", "Grace Tembo (SocialWorker) signed out"]);
    }

    [Fact]
    public async Task Log_TellsAFailedTry_ThoughItIsRefused_AndNamesNobodyAsItsDoer()
    {
        var person = await service.MakePersonAsync(Role.SocialWorker, "Ada Cole", "ada.cole@example.org");
        (await service.SignInAsync(person)).Dispose();
        using var visitor = service.Visit();

        await TryAsync(visitor, "ada.cole@example.org");
        await TryAsync(visitor, "nobody.at.all@example.org");

        (await LinesAsync(person))[^1].ShouldBe("Somebody () gave a wrong password for the account of Ada Cole, at the machine itself");
        (await LinesAsync(new PersonId(Guid.Empty)))[^1].ShouldBe("Somebody () gave a wrong password for an address that nobody has, at the machine itself");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where what like '%nobody.at.all%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Log_TellsRolesAndSightThatChange()
    {
        var person = await service.MakePersonAsync(Role.SocialWorker, "Iris Hall");
        var child = ChildId.New();
        await service.SendAsync(new GrantSights([new SightToGrant(person, child, Role.SocialWorker, new DateOnly(2026, 9, 1), null, "allocated")]));

        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'change' and subject like 'RoleHeld %' and record = $1", $"Person {person}")).ShouldBe(1);
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'change' and subject like 'Sight %' and record = $1 and $2 = any(children)", $"Person {person}", child.Value)).ShouldBe(1);
    }

    [Fact]
    public async Task History_OfAPerson_SaysFromWhatToWhat_AndLeavesOutWhatConcernsAChild()
    {
        var person = await service.MakePersonAsync(Role.SocialWorker, "Cora Finn");
        await service.SendAsync(new GrantSights([new SightToGrant(person, ChildId.New(), Role.SocialWorker, new DateOnly(2026, 9, 1), null, "allocated to the child")]));
        using var administrator = await service.SignInAsync(await service.MakePersonAsync(Role.Administrator, "Ola Bright"));
        await administrator.OpenAsync($"/people/{person}/end/SocialWorker");
        await administrator.PressAsync("End this role", ("Input.Because", "left the council"));

        await administrator.FollowAsync("History of this record");

        administrator.Words.ShouldContain("3 November 2026 at 10:42 Ola Bright (administrator) Changed a role held in the record of Cora Finn");
        administrator.Words.ShouldContain("ended because: left the council");
        administrator.Words.ShouldNotContain("allocated to the child");
    }

    [Fact]
    public async Task HeadsLog_ShowsSignInsAlone_WhenAsked()
    {
        using var head = await service.SignInAsync(await service.MakePersonAsync(Role.Head, "Noor Aziz"));

        await head.OpenAsync("/log?kind=sign-in");

        head.Words.ShouldContain("Noor Aziz (head) signed in (two factors, A browser) on 3 November 2026 at 10:42");
    }

    private static async Task TryAsync(Visitor visitor, string email)
    {
        await visitor.OpenAsync("/sign-in");
        await visitor.PressAsync("Sign in", ("Input.Email", email), ("Input.Password", "wrong password here"));
    }

    private Task<string[]> LinesAsync(PersonId person) =>
        service.ReadAsync<string[]>("select array(select person_name || ' (' || roles || ') ' || what from platform.log_entry where kind = 'sign-in' and person = $1 order by id)", person.Value);
}
