using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class PeopleTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData(Role.Adviser)]
    [InlineData(Role.DesignatedTeacher)]
    [InlineData(Role.SocialWorker)]
    public async Task People_ForWhoeverMayNot_LooksLikeAPageThatDoesNotExist(Role role)
    {
        var other = await service.MakePersonAsync(Role.Head);
        using var visitor = await service.SignInAsync(role);
        var nothing = await LookAsync(visitor, "/no-such-page");

        foreach (var path in (string[])["/people", "/people/add", $"/people/{other}", $"/people/{Guid.NewGuid()}"])
            (await LookAsync(visitor, path)).ShouldBe(nothing);
    }

    [Fact]
    public async Task Person_WhoDoesNotExist_IsNotFound()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/people/{Guid.NewGuid()}");
        head.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Add_ThenLink_LetsTheNewPersonIn()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/people/add");
        await administrator.PressAsync("Add", ("Input.Name", "New Teacher"), ("Input.Email", "new.teacher@example.org"), ("Input.Role", "DesignatedTeacher"), ("Input.Because", "new at Hill Top"));
        administrator.Words.ShouldContain("New Teacher");

        await administrator.PressAsync("Make a set-up link");
        var link = new Uri(administrator.Page.QuerySelector("code")!.TextContent);
        using var teacher = service.Visit();
        await teacher.OpenAsync(link.AbsolutePath);
        await teacher.PressAsync("Save and sign in", ("Input.Password", SigningIn.Password));
        await teacher.OpenAsync("/account");

        teacher.Words.ShouldContain("new at Hill Top");
        await administrator.OpenAsync($"/people/{await IdOfAsync("new.teacher@example.org")}");
        administrator.Words.ShouldNotContain(link.AbsolutePath, Case.Sensitive, "a link is shown once");
    }

    [Fact]
    public async Task MakeLink_Again_EndsTheEarlierOne()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/people/{person}");
        await head.PressAsync("Make a set-up link");
        var earlier = new Uri(head.Page.QuerySelector("code")!.TextContent).AbsolutePath;
        await head.PressAsync("Make a set-up link");
        using var visitor = service.Visit();

        await visitor.OpenAsync(earlier);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", "x@example.org", "Adviser", "why", "Enter the person's name")]
    [InlineData("Name", "no-address", "Adviser", "why", "Enter an e-mail address in the correct form")]
    [InlineData("Name", "two@@example.org", "Adviser", "why", "Enter an e-mail address in the correct form")]
    [InlineData("Name", "x@example.org", null, "why", "Choose a role.")]
    [InlineData("Name", "x@example.org", "Adviser", " ", "Say why")]
    public async Task Add_WithABadBox_SaysWhatToMendAndKeepsTheRest(string name, string email, string? role, string because, string sentence)
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people/add");

        await head.PressAsync("Add", ("Input.Name", name), ("Input.Email", email), ("Input.Role", role), ("Input.Because", because));

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain(sentence);
        head.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value").ShouldBe(email);
        (await service.ReadAsync<long>("select count(*) from access.people where email = 'x@example.org'")).ShouldBe(0);
    }

    [Fact]
    public async Task Add_WithAnAddressThatIsTaken_NamesWhoHasIt()
    {
        await service.MakePersonAsync(Role.Adviser, "Owner Ofit", "taken@example.org");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people/add");

        await head.PressAsync("Add", ("Input.Name", "Somebody"), ("Input.Email", " TAKEN@example.org"), ("Input.Role", "Adviser"), ("Input.Because", "why"));

        head.Page.QuerySelector("#Input_Email-error")!.TextContent.ShouldContain("Owner Ofit has this address already.");
    }

    [Fact]
    public async Task GiveRole_ToOneself_IsRefused()
    {
        var me = await service.MakePersonAsync(Role.Administrator);
        using var visitor = await service.SignInAsync(me);
        await visitor.OpenAsync($"/people/{me}");

        await visitor.PressAsync("Give this role", ("Input.Role", "Adviser"), ("Input.Because", "I want to see"));

        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Words.ShouldContain("You cannot give yourself a role.");
    }

    [Fact]
    public async Task GiveRole_OfHeadByAdministrator_IsRefusedWhileThereIsAHead()
    {
        await service.MakePersonAsync(Role.Head);
        var person = await service.MakePersonAsync(Role.Adviser);
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync($"/people/{person}");

        await administrator.PressAsync("Give this role", ("Input.Role", "Head"), ("Input.Because", "promoted"));

        administrator.Words.ShouldContain("only a head can make somebody a head");
    }

    [Fact]
    public async Task MakeLink_ForHeadWithPasswordByAdministrator_IsRefused()
    {
        var head = await service.MakePersonAsync(Role.Head);
        (await service.SignInAsync(head)).Dispose();
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync($"/people/{head}");

        await administrator.PressAsync("Make a set-up link");

        administrator.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        administrator.Words.ShouldContain("only another head can make a new link");
    }

    private static async Task<(HttpStatusCode, string)> LookAsync(Visitor visitor, string path)
    {
        await visitor.OpenAsync(path);
        return (visitor.Status, visitor.Words);
    }

    private Task<Guid> IdOfAsync(string email) => service.ReadAsync<Guid>("select id from access.people where email = $1", email);
}
