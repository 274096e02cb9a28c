using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class SetUpLinkTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Redeem_WithPassword_SignsInAndClosesTheLink()
    {
        var token = await service.MakeSetUpLinkAsync(await service.MakePersonAsync(Role.DesignatedTeacher));
        using var visitor = service.Visit();

        await visitor.OpenAsync($"/set-up/{token}");
        await visitor.OpenAsync($"/set-up/{token}");
        visitor.Status.ShouldBe(HttpStatusCode.OK, "looking at a link, as mail scanners do, does not use it");
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        await visitor.OpenAsync("/account");
        visitor.Path.ShouldBe("/account");

        await visitor.OpenAsync($"/set-up/{token}");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Redeem_TwiceAtOneMoment_SucceedsOnce()
    {
        var token = await service.MakeSetUpLinkAsync(await service.MakePersonAsync(Role.DesignatedTeacher));
        var visitors = Enumerable.Range(0, 4).Select(_ => service.Visit()).ToList();
        foreach (var visitor in visitors)
            await visitor.OpenAsync($"/set-up/{token}");

        await Task.WhenAll(visitors.Select(v => v.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password))));

        (await Task.WhenAll(visitors.Select(IsSignedInAsync))).Count(signedIn => signedIn).ShouldBe(1);
        visitors.ForEach(v => v.Dispose());
    }

    [Fact]
    public async Task Open_AfterItsTime_IsNotFound()
    {
        var token = await service.MakeSetUpLinkAsync(await service.MakePersonAsync(Role.DesignatedTeacher));
        service.Clock.Pass(TimeSpan.FromMinutes(61));
        using var visitor = service.Visit();

        await visitor.OpenAsync($"/set-up/{token}");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("short", "at least 12 characters")]
    [InlineData("aaaaaaaaaaaaaaaa", "harder to guess")]
    [InlineData("Password1234!", "harder to guess")]
    [InlineData("123456789012", "harder to guess")]
    [InlineData("weakname@example.org1", "harder to guess")]
    public async Task Redeem_WithWeakPassword_IsRefusedAndTheLinkStaysOpen(string password, string sentence)
    {
        var known = await service.SendAsync(new EnsurePeople([new PersonToEnsure("Weak Name", "weakname@example.org", Role.DesignatedTeacher, new DateOnly(2020, 1, 1))], "test"));
        var token = await service.MakeSetUpLinkAsync(known[0]);
        using var visitor = service.Visit();

        await visitor.OpenAsync($"/set-up/{token}");
        await visitor.PressAsync("Save and sign in", ("Input.Password", password));

        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Words.ShouldContain(sentence);
        visitor.Words.ShouldNotContain(password);
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        (await IsSignedInAsync(visitor)).ShouldBeTrue();
    }

    [Fact]
    public async Task Open_IsNeverStoredAndTellsNoOtherSite()
    {
        var token = await service.MakeSetUpLinkAsync(await service.MakePersonAsync(Role.DesignatedTeacher));
        using var visitor = service.Visit();

        var answer = await visitor.Http.GetAsync($"/set-up/{token}");

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task FirstAdministrator_SaysWhoTheyAreOnce_ThenNobodyIsInvited()
    {
        await using var empty = new Empty();
        await empty.InitializeAsync();
        var first = await empty.SendAsync(new InviteFirstAdministrator());
        var second = await empty.SendAsync(new InviteFirstAdministrator());
        using var visitor = empty.Visit();

        await visitor.OpenAsync(first!.Path);
        visitor.Status.ShouldBe(HttpStatusCode.NotFound, "an earlier link stops working");
        await visitor.OpenAsync(second!.Path);
        await visitor.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        visitor.Words.ShouldContain("Enter the person's name");
        await visitor.PressAsync("Save and sign in", ("Input.Name", "Ada First"), ("Input.Email", "ada@example.org"), ("Input.Password", SigningIn.Password));
        await empty.ShowSecondFactorAsync(visitor, new PersonId(await empty.ReadAsync<Guid>("select id from access.people")));
        await visitor.OpenAsync("/people");

        visitor.Words.ShouldContain("Ada First");
        (await empty.SendAsync(new InviteFirstAdministrator())).ShouldBeNull();
        await visitor.OpenAsync(visitor.Page.QuerySelector("tbody th a")!.GetAttribute("href")!);
        await visitor.FollowAsync("End this role of administrator");
        await visitor.PressAsync("End this role", ("Input.Because", "I leave"));
        visitor.Words.ShouldContain("Nobody else is an administrator or a head");
    }

    private static async Task<bool> IsSignedInAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/account");
        return visitor.Path == "/account";
    }

    private sealed class Empty : TestService, IAsyncDisposable
    {
        ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());
    }
}
