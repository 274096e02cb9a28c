using FluentValidation;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class AnswersTests(TestService service) : IClassFixture<TestService>
{
    private static readonly DateOnly Day = new(2026, 9, 1);

    [Fact]
    public async Task EnsurePeople_AnswersInOrder_OnePersonAnAddress()
    {
        var ids = await service.SendAsync(new EnsurePeople(
            [new("Bo", "bo@example.org", Role.Adviser, Day), new("Al", "al@example.org", Role.SocialWorker, Day), new("Bo B", " BO@Example.org ", Role.Head, Day)], "test"));

        ids[0].ShouldBe(ids[2]);
        ids[1].ShouldNotBe(ids[0]);
        var found = await service.SendAsync(new FindPeople([ids[0], ids[0], PersonId.New()]));
        found.ShouldBe([new PersonFound(ids[0], "Bo", "bo@example.org")]);
    }

    [Fact]
    public async Task EnsurePeople_Again_ChangesNothing()
    {
        var people = new EnsurePeople([new("Cy", "cy@example.org", Role.Adviser, Day)], "test");
        var first = await service.SendAsync(people);
        var logged = await service.ReadAsync<long>("select count(*) from platform.log_entry");

        (await service.SendAsync(people)).ShouldBe(first);

        (await service.ReadAsync<long>("select count(*) from platform.log_entry")).ShouldBe(logged);
    }

    [Fact]
    public async Task EnsurePeople_AtOneMoment_MakesNobodyTwice()
    {
        var people = new EnsurePeople([new("Di", "di@example.org", Role.Adviser, Day)], "test");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => service.SendAsync(people)));

        answers.Select(a => a[0]).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task EnsurePeople_WithOneBadRow_MakesNobody()
    {
        var refused = await Should.ThrowAsync<ValidationException>(() => service.SendAsync(new EnsurePeople(
            [new("Ed", "ed@example.org", Role.Adviser, Day), new("", "nobody", Role.Adviser, Day)], "test")));

        refused.Errors.Select(e => e.PropertyName).ShouldBe(["People[1].Name", "People[1].Email"]);
        (await service.ReadAsync<long>("select count(*) from access.people where email = 'ed@example.org'")).ShouldBe(0);
    }

    [Fact]
    public async Task FindPeopleInRole_NamesThoseWhoHoldItToday()
    {
        var ids = await service.SendAsync(new EnsurePeople(
            [new("Fi", "fi@example.org", Role.DesignatedTeacher, Day), new("Later", "later@example.org", Role.DesignatedTeacher, new(2099, 1, 1))], "test"));

        (await service.SendAsync(new FindPeopleInRole(Role.DesignatedTeacher))).Select(p => p.Id).Intersect(ids).ShouldBe([ids[0]]);
    }

    [Fact]
    public async Task GrantSights_ManyAtOnce_AreKeptAndAgainChangesNothing()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        var grant = new GrantSights([.. Enumerable.Range(0, 600).Select(_ => new SightToGrant(person, ChildId.New(), Role.Adviser, Day, null, "caseload"))]);

        await service.SendAsync(grant);
        await service.SendAsync(grant);

        (await service.ReadAsync<long>("select count(*) from access.sights where person_id = $1", person.Value)).ShouldBe(600);
    }

    [Fact]
    public async Task EndSights_ThenGrantInOneChange_LeavesTheGrant()
    {
        var (person, child) = (await service.MakePersonAsync(Role.DesignatedTeacher), ChildId.New());
        await service.SendAsync(new GrantSights([new(person, child, Role.DesignatedTeacher, Day, null, "Hill Top")]));
        await service.SendAsync(new EndSights([new(person, child, Role.DesignatedTeacher, Day.AddDays(20), "moved")]));
        await service.SendAsync(new GrantSights([new(person, child, Role.DesignatedTeacher, Day.AddDays(10), null, "Oak Hill")]));

        (await service.ReadAsync<long>("select count(*) from access.sights where person_id = $1 and until is null and because = 'Oak Hill'", person.Value)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.Head, "Sight of one child serves")]
    [InlineData(Role.Administrator, "Sight of one child serves")]
    public async Task GrantSights_ForARoleThatHasNone_IsRefused(Role role, string sentence)
    {
        var person = await service.MakePersonAsync(role);
        var refused = await Should.ThrowAsync<ValidationException>(() => service.SendAsync(new GrantSights([new(person, ChildId.New(), role, Day, null, "why")])));
        refused.Message.ShouldContain(sentence);
    }

    [Fact]
    public async Task Log_OfANewPerson_HoldsNoSecret()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        (await service.SignInAsync(person)).Dispose();

        foreach (var secret in (string[])[
            await service.ReadAsync<string>("select session_stamp::text from access.people where id = $1", person.Value),
            await service.ReadAsync<string>("select password_hash from access.accounts where person_id = $1", person.Value),
            await service.ReadAsync<string>("select security_stamp from access.accounts where person_id = $1", person.Value)])
            (await service.ReadAsync<long>("select count(*) from platform.log_value where after = $1 or before = $1", secret)).ShouldBe(0);
    }
}
