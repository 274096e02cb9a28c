using System.Net;
using Npgsql;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class DemonstrationTests(DemonstrationTests.Demonstration service) : IClassFixture<DemonstrationTests.Demonstration>
{
    [Fact]
    public async Task SignInAs_PersonOfTheDemonstration_OpensTheirSession()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher, "Amina Yusuf");
        await service.SendAsync(new IntroduceDemonstrationPeople([new DemonstrationPerson(person, "Designated teacher at Hill Top Primary: three pupils")]));
        using var visitor = service.Visit();

        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        visitor.Words.ShouldContain("Designated teacher at Hill Top Primary: three pupils");
        await visitor.PressAsync("Sign in as Amina Yusuf");

        visitor.Path.ShouldBe("/account");
        visitor.Words.ShouldContain("Amina Yusuf");
    }

    [Fact]
    public async Task SignInAs_SomebodyNotIntroduced_IsNotFound()
    {
        var shown = await service.MakePersonAsync(Role.Adviser, "Shown Person");
        var other = await service.MakePersonAsync(Role.Head);
        await service.SendAsync(new IntroduceDemonstrationPeople([new DemonstrationPerson(shown, "An adviser")]));
        using var visitor = service.Visit();

        await visitor.OpenAsync("/sign-in");
        await visitor.PressAsync("Sign in as Shown Person", ("person", other.ToString()));

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Introduce_AgainWithOthers_ReplacesThoseBefore()
    {
        var (first, second) = (await service.MakePersonAsync(Role.Head, "First Person"), await service.MakePersonAsync(Role.Head, "Second Person"));
        await service.SendAsync(new IntroduceDemonstrationPeople([new DemonstrationPerson(first, "A head"), new DemonstrationPerson(second, "Another")]));
        await service.SendAsync(new IntroduceDemonstrationPeople([new DemonstrationPerson(second, "The only head")]));
        using var visitor = service.Visit();

        await visitor.OpenAsync("/sign-in");

        visitor.Words.ShouldContain("The only head");
        visitor.Words.ShouldNotContain("First Person");
    }

    [Fact]
    public async Task InviteFirstAdministrator_InADemonstration_MakesNoLink() =>
        (await service.SendAsync(new InviteFirstAdministrator())).ShouldBeNull();

    public sealed class Demonstration : TestService
    {
        protected override async Task PrepareAsync()
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("insert into platform.setting (key, value) values ('demonstration', 'true')", connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
