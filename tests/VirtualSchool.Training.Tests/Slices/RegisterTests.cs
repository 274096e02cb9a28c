using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Pages.Certificates;
using VirtualSchool.Training.Pages.Evaluations;
using VirtualSchool.Training.Pages.Offerings;
using VirtualSchool.Training.Pages.Registers;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>The register, the evaluation and the certificates of events, as the tables keep them.</summary>
public sealed class RegisterTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Register_TakenByTwoAtOnce_SaysSo_AndLosesNeither()
    {
        var held = await HeldEvent.MakeAsync(service, 20, false, "Ada Cole", "Ben Brown");
        var seen = (await RegisterAsync(held)).Rows;
        await TakeAsync(held, Line(seen[0], AttendanceKind.Came), Line(seen[1], null));

        var clash = await Should.ThrowAsync<Refusal>(() => TakeAsync(held, Line(seen[0], AttendanceKind.DidNotCome), Line(seen[1], AttendanceKind.Came)));
        clash.Message.ShouldContain("said something else of Ada Cole (The system at");
        (await RegisterAsync(held)).Rows.Select(r => r.Said?.Kind).ShouldBe([AttendanceKind.Came, null]);

        // Who says the same, or nothing new of what another has said, meets no clash.
        await TakeAsync(held, Line(seen[0], AttendanceKind.Came), Line(seen[1], AttendanceKind.CameLate, 20));
        var now = (await RegisterAsync(held)).Rows;
        await TakeAsync(held, Line(now[0], AttendanceKind.DidNotCome), Line(now[1], AttendanceKind.CameLate, 20));
        (await RegisterAsync(held)).Rows.Select(r => (r.Said?.Kind, r.Said?.MinutesMissed)).ShouldBe([(AttendanceKind.DidNotCome, null), (AttendanceKind.CameLate, 20)]);
    }

    [Fact]
    public async Task Session_OfWhichTheRegisterSaysSomething_IsNotTakenAway()
    {
        var held = await HeldEvent.MakeAsync(service, 20, false, "Ann Byrne");
        await TakeAsync(held, Line((await RegisterAsync(held)).Rows[0], AttendanceKind.Came));
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new RemoveSession(held.Reference, held.Session)))).Message.ShouldContain("The register says who came");
        (await RegisterAsync(held)).Rows[0].Said!.Kind.ShouldBe(AttendanceKind.Came);
    }

    [Fact]
    public async Task WalkIn_GetsAPlaceWhileOneIsFree_AndOnce()
    {
        var held = await HeldEvent.MakeAsync(service, 2, false, "Cara Dunn");
        await service.SendAsync(new AddWalkIn(held.Reference, held.Session, "Dev Ellis", held.AddressOf("Dev Ellis"), "Brook Primary"));
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new AddWalkIn(held.Reference, held.Session, "Dev Ellis", held.AddressOf("Dev Ellis"), "Brook Primary")))).Message.ShouldContain("has a place already");
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new AddWalkIn(held.Reference, held.Session, "Eve Frost", held.AddressOf("Eve Frost"), "Brook Primary")))).Message.ShouldContain("All 2 places are taken");
        (await RegisterAsync(held)).Rows.Select(r => (r.Name, r.Said?.Kind)).ShouldBe([("Cara Dunn", null), ("Dev Ellis", AttendanceKind.Came)]);
    }

    [Fact]
    public async Task Evaluation_IsAskedThrice_OfWhoCame_UntilTheyHaveAnswered()
    {
        var held = await HeldEvent.MakeAsync(service, 20, true, "Fay Grant", "Gus Hale", "Hal Innes");
        var rows = (await RegisterAsync(held)).Rows;
        await TakeAsync(held, Line(rows[0], AttendanceKind.Came), Line(rows[1], AttendanceKind.Came), Line(rows[2], AttendanceKind.DidNotCome));
        var day = service.Clock.GetUtcNow();
        service.Clock.Pass(TimeSpan.FromDays(1));
        await service.SendAsync(new SendEvaluationLetters());
        await service.SendAsync(new SendEvaluationLetters());
        (await LettersAsync(held, "Fay Grant"), await LettersAsync(held, "Gus Hale"), await LettersAsync(held, "Hal Innes")).ShouldBe((1, 1, 0));

        var code = (await LetterAsync(held, "Fay Grant")).Split("/evaluate/")[1].Split('\n')[0].Trim();
        await service.SendAsync(new SaveAnswers(code, Typed(("recommend", "9")), new AboutThem(QuoteConsent.No, null, null), IsFinished: false));
        (await service.SendAsync(new FindEvaluation(code))).Kept["recommend"].ShouldBe(["9"]);
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new IssueCertificates(held.Reference)))).Message.ShouldContain("the evaluation must come first");
        await service.SendAsync(new SaveAnswers(code, Typed(("recommend", "10")), new AboutThem(QuoteConsent.No, null, null), IsFinished: true));
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new SaveAnswers(code, Typed(("recommend", "1")), new AboutThem(QuoteConsent.No, null, null), true)))).Message.ShouldContain("cannot be changed");

        foreach (var days in (int[])[4, 8, 9])
        {
            service.Clock.Pass(day.AddDays(days) - service.Clock.GetUtcNow());
            await service.SendAsync(new SendEvaluationLetters());
        }
        (await LettersAsync(held, "Fay Grant"), await LettersAsync(held, "Gus Hale")).ShouldBe((1, 3));
        var shown = await service.SendAsync(new FindResults(held.Reference, null));
        shown.Moments.Single().Figures.Select(f => (f.Figure.Text, f.Figure.Base)).ShouldBe([("50%", "1 of 2"), ("100%", "1 of 1")]);
        (await service.SendAsync(new IssueCertificates(held.Reference))).ShouldBe(1);
        service.Clock.Pass(day - service.Clock.GetUtcNow());
    }

    [Fact]
    public async Task TrainersLink_TakesTheRegisterOnItsDayAndTheNext_InTheirName()
    {
        var held = await HeldEvent.MakeAsync(service, 20, false, "Lea Moss");
        (await service.SendAsync(new SendToTrainers(held.Reference))).ShouldBe(1);
        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where to_address = 'ada.cole@example.org' and body like $1", $"%{held.Reference}%");
        var key = letter.Split("/take-register/")[1].Split('\n')[0].Trim();
        var row = (await service.SendAsync(new FindTrainersRegister(key, null))).Register.Rows[0];
        service.Clock.Pass(TimeSpan.FromDays(1));
        await service.SendAsync(new TakeTrainersRegister(key, held.Session, [Line(row, AttendanceKind.Came)], TheRestCame: false));
        (await RegisterAsync(held)).Rows[0].TakenBy.ShouldBe("Ada Cole");
        service.Clock.Pass(TimeSpan.FromDays(1));
        await Should.ThrowAsync<NotFound>(() => service.SendAsync(new FindTrainersRegister(key, held.Session)));
        await Should.ThrowAsync<NotFound>(() => service.SendAsync(new TakeTrainersRegister(key, held.Session, [Line(row, AttendanceKind.DidNotCome)], TheRestCame: false)));
        service.Clock.Pass(TimeSpan.FromDays(-2));
    }

    [Fact]
    public async Task Door_OpensOnItsDayAlone_AndAnswersNothing()
    {
        var held = await HeldEvent.MakeAsync(service, 20, false, "Ida Jones", "Jo Kent");
        await service.SendAsync(new OpenDoor(held.Reference, held.Session));
        var code = (await service.SendAsync(new FindDoor(held.Reference, held.Session))).Code!;
        foreach (var who in (string[])[held.AddressOf("Ida Jones").ToUpperInvariant(), "nobody@nowhere.example", "  jo kent "]) await service.SendAsync(new SignInAtDoor(code, who));
        (await RegisterAsync(held)).Rows.ShouldAllBe(r => r.Said!.Kind == AttendanceKind.Came && r.TakenBy == "signed in at the door");
        service.Clock.Pass(TimeSpan.FromDays(1));
        await Should.ThrowAsync<NotFound>(() => service.SendAsync(new SignInAtDoor(code, "jo kent")));
        service.Clock.Pass(TimeSpan.FromDays(-1));
    }

    [Fact]
    public async Task MadeUpInAnotherRun_CountsAsThere_AndIsCertifiedForItsDay()
    {
        var held = await HeldEvent.MakeAsync(service, 20, false, "Kit Lowe");
        var row = (await RegisterAsync(held)).Rows[0];
        await TakeAsync(held, Line(row, AttendanceKind.DidNotCome));
        (await service.SendAsync(new FindOtherRuns(held.Reference, held.Session, row.Reference))).Sessions.ShouldBeEmpty();
        (await Should.ThrowAsync<Refusal>(() => service.SendAsync(new MakeUp(held.Reference, held.Session, row.Reference, held.Session)))).Message.ShouldContain("another run of this course");

        var (other, day) = await held.RunBeforeAsync(service);
        (await service.SendAsync(new FindOtherRuns(held.Reference, held.Session, row.Reference))).Sessions.Single().Value.ShouldBe($"{other}");
        await service.SendAsync(new MakeUp(held.Reference, held.Session, row.Reference, other));
        (await service.SendAsync(new IssueCertificates(held.Reference))).ShouldBe(1);
        var number = (await service.SendAsync(new CertificateList(held.Reference))).Rows.Single().Number!;
        var certificate = (await service.SendAsync(new FindCertificate(number))).Certificate;
        (certificate.Days.Single(), certificate.CompletedOn, certificate.Minutes).ShouldBe((day, day, 180));
    }

    private Task<RegisterShown> RegisterAsync(HeldEvent held) => service.SendAsync(new FindRegister(held.Reference, held.Session));

    private Task TakeAsync(HeldEvent held, params RegisterLine[] lines) => service.SendAsync(new TakeRegister(held.Reference, held.Session, lines, TheRestCame: false));

    private async Task<long> LettersAsync(HeldEvent held, string name) =>
        await service.ReadAsync<long>("select count(*) from platform.outbox_message where to_address = $1 and subject like 'What was%'", held.AddressOf(name));

    private Task<string> LetterAsync(HeldEvent held, string name) =>
        service.ReadAsync<string>("select body from platform.outbox_message where to_address = $1 and subject like 'What was%'", held.AddressOf(name));

    private static RegisterLine Line(RegisterRow row, AttendanceKind? kind, int? minutes = null) => new(row.Booking, kind, minutes, LineSeen.Of(row));

    private static Dictionary<string, IReadOnlyList<string>> Typed(params (string Key, string Value)[] typed) => typed.ToDictionary(t => t.Key, t => (IReadOnlyList<string>)[t.Value]);
}
