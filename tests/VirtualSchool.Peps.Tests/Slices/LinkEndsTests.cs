using System.Net;
using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>A link ends at once with the part, with the asker's own right, by hand and by time; a new one goes to the same address alone.</summary>
public sealed class LinkEndsTests(PepService service) : IClassFixture<PepService>
{
    private static int _number;
    private readonly string _email = $"ends{Interlocked.Increment(ref _number)}@example.org";

    [Fact]
    public async Task Withdrawn_ByTheAsker_OpensNothingFromThenOn()
    {
        var (_, reference, worker) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        await worker.FollowAsync("Tom Hill");
        await worker.PressAsync("Withdraw the link");
        worker.ShouldSay("withdrawn by Worker");
        await ShouldBeDeadAsync(tom);
        (await tom.SaveBoxAsync("care.plan", "0", ("v-care.plan", "late"))).Status.ShouldNotBe(HttpStatusCode.OK);
        (await service.ReadAsync<long>("select count(*) from peps.answer a join peps.pep p on p.id = a.pep_id where p.reference = $1 and a.value = 'late'", reference)).ShouldBe(0);
    }

    [Fact]
    public async Task Save_AfterTheLinkHasEnded_SavesNothing_AndShowsWhatWasTyped()
    {
        var (child, _, worker) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        await worker.FollowAsync("Tom Hill");
        await worker.PressAsync("Withdraw the link");
        await tom.PressAsync("Save", ("v-care.plan", "Typed too late"));
        tom.ShouldSay("This link does not open");
        tom.ShouldSay("Typed too late");
        (await service.ReadAsync<long>("select count(*) from peps.answer where value = 'Typed too late' and child = $1", child.Id.Value)).ShouldBe(0);
    }

    [Fact]
    public async Task Asker_WhoseSightEnds_TakesTheLinkAlong()
    {
        var (child, _, _) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        await service.SendAsync(new EndSights([new SightToEnd(child.Worker, child.Id, Role.SocialWorker, new DateOnly(2026, 11, 3), "another worker")]));
        await ShouldBeDeadAsync(tom);
    }

    [Fact]
    public async Task Asker_WhoseRoleEnds_TakesTheLinkAlong_ThoughNobodyHasOpenedIt()
    {
        var (child, _, _) = await AskedAsync();
        using var admin = await service.SignInAsync(Role.Administrator);
        await admin.OpenAsync($"/people/{child.Worker}/end/SocialWorker");
        await admin.PressAsync("End this role", ("Input.Because", "left the council"));
        using var tom = service.Visit();
        await tom.OpenAsync(await service.LinkToAsync(_email));
        tom.ShouldSay("This link does not open");
        await tom.PressAsync("Send me a new link");
        (await service.LettersToAsync(_email)).ShouldBe(1);
    }

    [Fact]
    public async Task Plan_ThatIsSent_EndsTheLinkForGood_AlsoWhenItComesBack()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        using var teacher = await service.SignInAsync(child.Teacher);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        await worker.AskAsync(reference, "care", "Tom Hill", _email);
        using var tom = await service.ComeByLinkAsync(_email);
        var part = tom.Path;
        await Writing.WriteWholeAsync(worker, teacher, reference);
        await teacher.OpenAsync($"/peps/{reference}/submit");
        await teacher.PressAsync("Send to the virtual school");
        (await service.PepAsync<string>(reference, "state")).ShouldBe("Submitted");

        await ShouldBeDeadAsync(tom);
        (await service.ReadAsync<string>("select ended_because from access.one_time_links where email = $1", _email)).ShouldBe("the plan was sent to the virtual school");
        await service.ReadAsync<Guid>("update peps.pep set state = 'Returned' where reference = $1 returning id", reference);
        await tom.OpenAsync(part);
        tom.ShouldSay("This link does not open");
    }

    [Fact]
    public async Task Child_WhoLeavesCare_EndsTheLink()
    {
        var (child, _, _) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        await service.PublishAsync(new Children.Contracts.ChildrenLeftCare([new Children.Contracts.ChildOnDay(child.Id, new DateOnly(2026, 11, 3))], IsHistory: false));
        await ShouldBeDeadAsync(tom);
    }

    [Fact]
    public async Task Restore_OfABackUp_EndsTheLink()
    {
        await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        await service.SendAsync(new BeginAfterRestore(service.Clock.GetUtcNow()));
        await ShouldBeDeadAsync(tom);
    }

    [Fact]
    public async Task Hours_InTheBrowser_RunOut_AndANewLinkComesToTheSameAddressAlone()
    {
        var (_, _, worker) = await AskedAsync();
        using var tom = await service.ComeByLinkAsync(_email);
        var old = await service.LinkToAsync(_email);
        var closed = service.Clock.GetUtcNow();
        service.Clock.Pass(TimeSpan.FromHours(13));
        await ShouldBeDeadAsync(tom);
        await tom.PressAsync("Send me a new link");
        tom.ShouldSay("a new one is on its way to the same address");
        (await service.LettersToAsync(_email)).ShouldBe(2);
        using var again = await service.ComeByLinkAsync(_email);
        again.Status.ShouldBe(HttpStatusCode.OK);
        using var stale = service.Visit();
        await stale.OpenAsync(old);
        stale.ShouldSay("This link does not open");
        service.Clock.Pass(closed - service.Clock.GetUtcNow());
    }

    [Fact]
    public async Task NewLink_ByAnUnknownToken_SaysTheSameAndSendsNothing_AndAKnownOneIsThrottled()
    {
        await AskedAsync();
        var total = await service.ReadAsync<long>("select count(*) from platform.outbox_message");
        using var nobody = service.Visit();
        await nobody.OpenAsync($"/link/{new string('x', 43)}");
        (nobody.Status, nobody.Words.Contains("This link does not open", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.NotFound, true));
        await nobody.PressAsync("Send me a new link");
        var words = nobody.Words;
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message")).ShouldBe(total);

        using var tom = await service.ComeByLinkAsync(_email);
        using var other = service.Visit();
        var used = await service.LinkToAsync(_email);
        for (var times = 0; times < 5; times++)
        {
            await other.OpenAsync(used);
            await other.PressAsync("Send me a new link");
            other.Words.ShouldBe(words);
        }
        (await service.LettersToAsync(_email)).ShouldBe(4);
        await tom.OpenAsync(tom.Path);
        tom.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SentAgain_ByTheAsker_OnlyTheNewLetterOpens()
    {
        var (_, reference, worker) = await AskedAsync();
        var first = await service.LinkToAsync(_email);
        await worker.FollowAsync("Tom Hill");
        await worker.PressAsync("Send the link again");
        worker.ShouldSay("A new link is on its way");
        using var tom = service.Visit();
        await tom.OpenAsync(first);
        tom.ShouldSay("This link does not open");
        using var anew = await service.ComeByLinkAsync(_email);
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.ShouldSay("Tom Hill Opened");
    }

    [Fact]
    public async Task Asked_OfAnotherPlan_IsNotFound()
    {
        var (_, _, _) = await AskedAsync();
        var link = await service.ReadAsync<Guid>("select id from access.one_time_links where email = $1", _email);
        var (_, other, worker) = await service.StartPlanAsync();
        await worker.OpenAsync($"/peps/{other}/sections/care/asked/{link}");
        worker.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(PepChild Child, string Reference, Visitor Worker)> AskedAsync()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", _email);
        return (child, reference, worker);
    }

    private static async Task ShouldBeDeadAsync(Visitor tom)
    {
        await tom.OpenAsync(tom.Path);
        tom.Status.ShouldBe(HttpStatusCode.NotFound);
        tom.ShouldSay("This link does not open");
        tom.Words.ShouldNotContain("Amira");
    }
}
