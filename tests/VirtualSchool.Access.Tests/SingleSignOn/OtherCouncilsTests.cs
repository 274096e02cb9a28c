using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SingleSignOn;

/// <summary>A designated teacher whose pupils are looked after by two councils: two services, one sign-in.</summary>
public sealed class OtherCouncilsTests(IssuedService service) : IClassFixture<IssuedService>
{
    [Fact]
    public async Task Teacher_KnownToTwoCouncils_SignsInOnce_AndOpensTheOtherByItsLink()
    {
        var other = new OtherService(service.Issuer);
        other.Clock.Pass(service.Clock.GetUtcNow() - other.Clock.GetUtcNow());
        await other.InitializeAsync();
        using var administrator = await service.SignInAsync(Role.Administrator);
        await AddAsync(administrator, "Derby", other.Name);
        administrator.Words.ShouldContain("Designated teachers are led there from that day on.");
        await service.MakePersonAsync(Role.DesignatedTeacher, "Tess Moor", "tess@school.example");
        await other.MakePersonAsync(Role.DesignatedTeacher, "T. Moor", "tess@school.example");
        service.Issuer.Claims = new() { ["sub"] = "sub-tess", ["email"] = "tess@school.example", ["amr"] = new[] { "mfa" } };

        using var teacher = service.Visit();
        await teacher.OpenAsync("/sign-in");
        teacher.Words.ShouldContain("Your pupils looked after by another council are in that council’s service.");
        await teacher.FollowAsync("Sign in with Derwent Council");
        teacher.Words.ShouldContain("Tess");
        await teacher.FollowAsync("Derby");

        teacher.Status.ShouldBe(HttpStatusCode.OK);
        teacher.Page.QuerySelector("input[type=password]").ShouldBeNull();
        teacher.Words.ShouldContain("T.");
        service.Issuer.PasswordsAsked.ShouldBe(1);
        (await other.ReadAsync<string>("select p.name from access.external_identities e join access.people p on p.id = e.person_id where e.subject = 'sub-tess'")).ShouldBe("T. Moor");
        await other.DisposeAsync();
    }

    [Fact]
    public async Task List_IsTheAdministrators_Logged_AndShownFromItsDayToTeachersAlone()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await AddAsync(administrator, "Leicester", "https://virtual.leicester.example/", inDays: 1);
        using var teacher = await service.SignInAsync(Role.DesignatedTeacher);
        (await teacher.OpenAsync("/")).Body!.TextContent.ShouldNotContain("Leicester");

        service.Clock.Pass(TimeSpan.FromDays(1));
        using var later = await service.SignInAsync(Role.DesignatedTeacher);
        await later.OpenAsync("/");
        later.Page.QuerySelector("a[href='https://virtual.leicester.example/sign-in?handler=Single']")!.TextContent.ShouldBe("Leicester");
        using var head = await service.SignInAsync(Role.Head);
        (await head.OpenAsync("/")).Body!.TextContent.ShouldNotContain("Leicester");
        await head.OpenAsync("/settings/other-councils");
        head.Status.ShouldBe(HttpStatusCode.NotFound);

        using var again = await service.SignInAsync(Role.Administrator);
        await again.OpenAsync("/settings/other-councils");
        await again.PressAsync("Take off Leicester");
        again.Words.ShouldContain("Nobody is led there any more.");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry e join platform.log_value v on v.entry = e.key where e.subject like 'OtherCouncil %' and v.field = 'Name' and 'Leicester' in (v.before, v.after)")).ShouldBe(2);
    }

    [Theory]
    [InlineData("http://virtual.derby.example", "https:// and its name")]
    [InlineData("https://virtual.derby.example/sign-in", "https:// and its name")]
    [InlineData("https://me:secret@virtual.derby.example", "https:// and its name")]
    [InlineData("https://vırtual.derby.example", "https:// and its name")]
    [InlineData("javascript:alert(1)", "https:// and its name")]
    [InlineData("virtual.derby.example", "https:// and its name")]
    [InlineData("http://localhost:5080", "This is the address of this service itself.")]
    public async Task Add_OfWhatIsNoOtherService_IsRefusedAndKeepsWhatWasTyped(string address, string words)
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await AddAsync(administrator, "Derby", address);

        administrator.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        administrator.Words.ShouldContain(words);
        administrator.Page.QuerySelector("[name='Input.Address']")!.GetAttribute("value").ShouldBe(address);
    }

    private async Task AddAsync(Visitor administrator, string name, string address, int inDays = 0)
    {
        var from = service.Clock.GetUtcNow().AddDays(inDays);
        await administrator.OpenAsync("/settings/other-councils");
        await administrator.PressAsync("Add", ("Input.Name", name), ("Input.Address", address), ("Input.From.Day", $"{from.Day}"), ("Input.From.Month", $"{from.Month}"), ("Input.From.Year", $"{from.Year}"));
    }
}
