using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Access.Jobs;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class SignInTrustTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task ForcedSecondFactor_IsLoggedUnderThePersonsName()
    {
        var person = await service.MakePersonAsync(Role.Head, "Ingrid Holm");
        using var head = await service.SignInAsync(person);
        (await service.ReadAsync<string>("select string_agg(distinct person_name, ', ') from platform.log_entry where subject like 'AuthenticatorApp %' and subject like $1", $"%{person}%")).ShouldBe("Ingrid Holm");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'change' and person_name = 'A visitor'")).ShouldBe(0);
    }

    [Fact]
    public async Task Passkey_OfNobody_IsRefusedAndInTheLog_AndItsQuestionIsAnsweredOnce()
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/sign-in/passkey");
        var state = visitor.Page.QuerySelector("input[name='Input.State']")!.GetAttribute("value")!;
        await visitor.PressAsync("Use my passkey", ("Input.Answer", Junk));
        visitor.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Words.ShouldContain("This passkey does not open the service.");
        visitor.Page.QuerySelector("input[name='Input.State']")!.GetAttribute("value").ShouldNotBe(state);
        await visitor.PressAsync("Use my passkey", ("Input.Answer", Junk), ("Input.State", state));
        visitor.Words.ShouldContain("This question has been answered already. Try again.");
        (await LinesAsync("showed a passkey that does not open the service")).ShouldBe(1);
        (await LinesAsync("answered a question about a passkey a second time")).ShouldBe(1);
    }

    [Fact]
    public async Task OldSessionsAndTries_AreClearedByTheDaysJob_AndYoungOnesStay()
    {
        var person = await service.MakePersonAsync(Role.Head, "Petra Lund");
        using (await service.SignInAsync(person)) { }
        using var stranger = service.Visit();
        await stranger.OpenAsync("/sign-in");
        await stranger.PressAsync("Sign in", ("Input.Email", "nobody@example.org"), ("Input.Password", "wrong password here"));
        await RunAsync();
        (await SessionsAsync(person)).ShouldBe(1);
        service.Clock.Pass(TimeSpan.FromDays(31));
        await RunAsync();
        (await service.ReadAsync<long>("select count(*) from access.sign_in_attempts")).ShouldBe(0);
        (await service.ReadAsync<long>("select count(*) from access.spent_question")).ShouldBe(0);
        (await SessionsAsync(person)).ShouldBe(1);
        service.Clock.Pass(TimeSpan.FromDays(60));
        await RunAsync();
        (await SessionsAsync(person)).ShouldBe(0);
    }

    [Fact]
    public async Task Retention_IsChangedFromADayOn_WithItsSource()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/sign-in-records");
        head.Words.ShouldContain("Tries at passwords and codes");
        await head.PressAsync("Change it", ("Input.What", "Tries"), ("Input.Days", "1"));
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("Enter a number of days from 2 to 800.");
        head.Words.ShouldContain("Enter where it is laid down");
        var from = DateOnly.FromDateTime(service.Clock.GetUtcNow().Date).AddDays(200);
        await head.PressAsync("Change it", ("Input.Days", "60"), ("Input.From.Day", $"{from.Day}"), ("Input.From.Month", $"{from.Month}"), ("Input.From.Year", $"{from.Year}"), ("Input.Source", "Retention schedule, item 7"));
        head.Words.ShouldContain("Retention schedule, item 7");
    }

    private const string Junk = """{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"AAAA","authenticatorData":"AAAA","signature":"AAAA","userHandle":"AAAA"}}""";

    private async Task RunAsync()
    {
        await using var scope = service.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IDailyJob>().OfType<ClearSignInRecords>().Single().RunAsync(DateOnly.FromDateTime(service.Clock.GetUtcNow().Date), default);
    }

    private Task<long> SessionsAsync(PersonId person) => service.ReadAsync<long>("select count(*) from access.sessions where person_id = $1", person.Value);

    private Task<long> LinesAsync(string words) => service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'sign-in' and what = $1", words);
}
