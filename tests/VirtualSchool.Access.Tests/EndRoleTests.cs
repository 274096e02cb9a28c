using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class EndRoleTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task EndRole_InTheMiddleOfASession_ClosesItOnTheNextRequest()
    {
        var person = await service.MakePersonAsync(Role.Administrator);
        using var theirs = await service.SignInAsync(person);
        await theirs.OpenAsync("/people");
        theirs.Status.ShouldBe(HttpStatusCode.OK);
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/people/{person}");

        await head.FollowAsync("End this role of administrator");
        await head.PressAsync("End this role", ("Input.Because", "left the council"));
        await theirs.OpenAsync("/people");

        theirs.Path.ShouldStartWith("/sign-in");
        head.Words.ShouldContain("holds no role and cannot sign in");
    }

    [Fact]
    public async Task EndRole_WithoutReason_IsRefused()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/people/{person}/end/Adviser");

        await head.PressAsync("End this role");

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Page.QuerySelector("#Input_Because-error")!.TextContent.ShouldContain("Say why");
        await head.OpenAsync($"/people/{person}");
        head.Words.ShouldNotContain("holds no role");
    }

    [Theory]
    [InlineData("Head")]
    [InlineData("Nonsense")]
    public async Task EndRole_ThatIsNotHeld_IsNotFound(string role)
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/people/{person}/end/{role}");
        head.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task EndRole_OfOneOfTwo_KeepsTheOther()
    {
        var person = (await service.SendAsync(new EnsurePeople(
            [new("Two Roles", "two.roles@example.org", Role.Adviser, new(2020, 1, 1)), new("Two Roles", "two.roles@example.org", Role.Administrator, new(2020, 1, 1))], "test")))[0];
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/people/{person}/end/Adviser");
        await head.PressAsync("End this role", ("Input.Because", "caseload passed on"));
        using var theirs = await service.SignInAsync(person);

        await theirs.OpenAsync("/people");

        theirs.Status.ShouldBe(HttpStatusCode.OK);
        head.Words.ShouldContain("caseload passed on");
    }
}
