using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SecondFactors;

public sealed class SecondFactorTests(TestService service) : IClassFixture<TestService>
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Adviser)]
    [InlineData(Role.SocialWorker)]
    [InlineData(Role.Administrator)]
    public async Task Password_WhereASecondFactorIsDemanded_OpensNothingUntilItIsSetUp(Role role)
    {
        using var visitor = await service.ComeByLinkAsync(await service.MakePersonAsync(role));
        visitor.Path.ShouldStartWith("/sign-in/second-factor");

        foreach (var closed in (string[])["/account", "/account/second-factor", "/search", "/screen"])
        {
            await visitor.OpenAsync(closed);
            visitor.Path.ShouldStartWith("/sign-in?returnUrl=", Case.Sensitive, closed);
        }
    }

    [Fact]
    public async Task SetUp_WithTheAppsCode_ShowsTenRecoveryCodesOnceAndLeadsOn()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var visitor = await service.ComeByLinkAsync(person);
        var telephone = service.TakeUp(visitor, person);
        visitor.Page.QuerySelector("svg[role=img] path")!.GetAttribute("d").ShouldBe(QrCode.Of(await AddressForAppsAsync(visitor, person)).Path);

        await visitor.PressAsync("Continue", ("Input.Code", telephone.Next(service.Clock)));

        visitor.RecoveryCodes().Distinct().Count().ShouldBe(10);
        await visitor.FollowAsync("I have kept them: continue");
        visitor.Path.ShouldBe("/");
        await visitor.OpenAsync("/account/second-factor");
        visitor.Words.ShouldContain("10 recovery codes left");
        visitor.RecoveryCodes().ShouldBeEmpty();
    }

    // As apps read it: Google's "Key Uri Format".
    private async Task<string> AddressForAppsAsync(Visitor visitor, PersonId person)
    {
        var council = service.Services.GetRequiredService<IOptions<CouncilSettings>>().Value;
        var (issuer, key) = (Uri.EscapeDataString($"{council.Council} {council.Service}"), visitor.Page.QuerySelector("details code")!.TextContent.Replace(" ", ""));
        var email = await service.ReadAsync<string>("select email from access.people where id = $1", person.Value);
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(email)}?secret={key}&issuer={issuer}";
    }

    [Fact]
    public async Task SetUp_WithAWrongCode_KeepsThePictureThatWasScanned()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var visitor = await service.ComeByLinkAsync(person);
        var telephone = service.TakeUp(visitor, person);

        await visitor.PressAsync("Continue", ("Input.Code", "000000"));
        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Page.QuerySelector("#Input_Code-error")!.TextContent.ShouldContain("The code is not right.");
        await visitor.PressAsync("Continue", ("Input.Code", telephone.Next(service.Clock)));

        visitor.RecoveryCodes().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task SignIn_WithAppSetUp_AsksForItsCodeEvenAfterASetUpLink()
    {
        var (person, email) = await service.MakeWithAppAsync();
        using var byPassword = await service.ComeWithPasswordAsync(email);
        using var byLink = await service.ComeByLinkAsync(person);

        byPassword.Path.ShouldBe("/sign-in/code?returnUrl=%2Faccount");
        byLink.Path.ShouldStartWith("/sign-in/code");
        byPassword.Dispose();
        await byLink.PressAsync("Continue", ("Input.Code", service.TelephoneOf(person).Next(service.Clock)));
        byLink.Path.ShouldBe("/");
    }

    [Fact]
    public async Task Password_OfSomebodyWithAPasskey_LeadsToItAndCannotAddAnApp()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var early = await service.ComeByLinkAsync(person);
        var telephone = service.TakeUp(early, person);
        await service.ReadAsync<Guid>(
            "insert into access.passkeys (id, person_id, name, credential, public_key, sign_count, is_backup_eligible, is_backed_up, added_at) values ($1, $2, 'Laptop', '\\x01', '\\x02', 0, false, false, now()) returning id",
            Guid.CreateVersion7(), person.Value);

        await early.PressAsync("Continue", ("Input.Code", telephone.Next(service.Clock)));
        early.Status.ShouldBe(HttpStatusCode.NotFound);
        await service.SendAsync(new EnsurePeople([new PersonToEnsure("Somebody", "somebody@example.org", Role.Adviser, LongAgo)], "any change renews what is remembered"));
        using var later = await service.ComeByLinkAsync(person);
        later.Path.ShouldStartWith("/sign-in/passkey");
    }

    [Fact]
    public async Task Teacher_OfOnePupil_NeedsNone_AndOfASecondNeedsItAtOnce()
    {
        var teacher = await service.MakePersonAsync(Role.DesignatedTeacher);
        await service.SendAsync(new GrantSights([new(teacher, ChildId.New(), Role.DesignatedTeacher, LongAgo, null, "a pupil")]));
        using var visitor = await service.ComeByLinkAsync(teacher);
        visitor.Path.ShouldBe("/");

        await service.SendAsync(new GrantSights([new(teacher, ChildId.New(), Role.DesignatedTeacher, LongAgo, null, "another pupil")]));
        await visitor.OpenAsync("/account");

        visitor.Path.ShouldStartWith("/sign-in?returnUrl=");
        using var again = await service.ComeByLinkAsync(teacher);
        again.Path.ShouldStartWith("/sign-in/second-factor");
    }

    [Fact]
    public async Task Secret_InTheDatabase_IsNotTheOneThatTheAppHolds()
    {
        var person = await service.MakePersonAsync(Role.Adviser);
        using var visitor = await service.ComeByLinkAsync(person);
        var key = visitor.Page.QuerySelector("details code")!.TextContent.Replace(" ", "");
        await service.ShowSecondFactorAsync(visitor, person);

        var kept = await service.ReadAsync<string>("select secret from access.authenticator_apps where person_id = $1", person.Value);
        kept.ShouldNotContain(key);
        (await service.ReadAsync<long>("select count(*) from platform.log_value where after like '%' || $1 || '%' or after = $2", key, kept)).ShouldBe(0);
        (await service.ReadAsync<string>("select string_agg(xml, ' ') from platform.data_protection_key")).ShouldNotContain("masterKey");
    }
}
