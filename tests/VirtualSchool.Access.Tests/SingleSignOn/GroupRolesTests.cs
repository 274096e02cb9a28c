using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SingleSignOn;

public sealed class GroupRolesTests(IssuedService service) : IClassFixture<IssuedService>
{
    [Fact]
    public async Task Group_HoldsARoleForItsMembersWhileTheyAreMembers()
    {
        using var head = await service.SignInAsync(Role.Head);
        await MapAsync(head, "group-1", "Virtual school advisers", "Adviser");
        var person = await service.MakePersonAsync(Role.DesignatedTeacher, email: "member@example.org");

        using var member = await ComeAsync("sub-member", "member@example.org", "group-1", "group-of-others");
        member.Words.ShouldContain("in the group Virtual school advisers");
        using var left = await ComeAsync("sub-member", "member@example.org", "group-of-others");

        left.Words.ShouldNotContain("Virtual school advisers");
        left.Words.ShouldContain("Designated teacher");
        await member.OpenAsync("/account");
        member.Path.ShouldStartWith("/sign-in", Case.Sensitive, "what was opened with the role has ended");
        (await service.ReadAsync<string>("select ended_because from access.roles_held where person_id = $1 and role = 'Adviser'", person.Value)).ShouldContain("no longer in the group");
    }

    [Fact]
    public async Task Group_ThatHoldsTheOnlyRole_WhenLeft_KeepsThemOutAndTheEndIsKept()
    {
        using var head = await service.SignInAsync(Role.Head);
        await MapAsync(head, "group-2", "Social work", "SocialWorker");
        var person = await service.MakePersonAsync(Role.DesignatedTeacher, email: "only@example.org");
        await service.ReadAsync<Guid>("update access.roles_held set until = '2026-01-01' where person_id = $1 returning id", person.Value);
        (await ComeAsync("sub-only", "only@example.org", "group-2")).Dispose();

        using var left = await ComeAsync("sub-only", "only@example.org");

        left.Words.ShouldContain("Your access has ended.");
        (await service.ReadAsync<long>("select count(*) from access.roles_held where person_id = $1 and until is null", person.Value)).ShouldBe(0);
    }

    [Fact]
    public async Task End_TakesTheRoleFromEveryMemberAtOnce()
    {
        using var head = await service.SignInAsync(Role.Head);
        await MapAsync(head, "group-3", "Panel", "Adviser");
        await service.MakePersonAsync(Role.DesignatedTeacher, email: "panel@example.org");
        using var member = await ComeAsync("sub-panel", "panel@example.org", "group-3");
        member.Path.ShouldBe("/account");

        await head.OpenAsync("/settings/single-sign-on");
        await head.PressAsync("End the role of Panel as adviser");

        head.Words.ShouldContain("The group holds the role no longer");
        await member.OpenAsync("/account");
        member.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Map_OfHeadsByAnAdministrator_IsRefused()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);

        await MapAsync(administrator, "group-4", "Bosses", "Head");

        administrator.Words.ShouldContain("only a head can let a group be heads");
    }

    private static async Task MapAsync(Visitor visitor, string group, string name, string role)
    {
        await visitor.OpenAsync("/settings/single-sign-on");
        await visitor.PressAsync("Add", ("Input.Group", group), ("Input.Name", name), ("Input.Role", role));
    }

    private async Task<Visitor> ComeAsync(string subject, string email, params string[] groups)
    {
        service.Issuer.Claims = new() { ["sub"] = subject, ["email"] = email, ["amr"] = new[] { "mfa" }, ["groups"] = groups };
        var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in?returnUrl=/account");
        await visitor.FollowAsync("Sign in with Derwent Council");
        return visitor;
    }
}
