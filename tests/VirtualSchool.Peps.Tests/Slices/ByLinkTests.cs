using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Somebody without an account writes one section of one plan, and sees nothing else.</summary>
public sealed class ByLinkTests(PepService service) : IClassFixture<PepService>
{
    private const string Care = "v-care.plan";

    [Fact]
    public async Task Get_ShowsInitialsAlone_AndNeitherItNorAScannersHeadOpensTheLink()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.scan@example.org");
        var link = await service.LinkToAsync("tom.scan@example.org");

        using var scanner = service.Visit();
        using var head = await scanner.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var get = await scanner.Http.GetAsync(link);
        get.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        get.Headers.CacheControl!.NoStore.ShouldBeTrue();
        scanner.Cookies.GetAllCookies().ShouldNotContain(c => c.Name.StartsWith("virtualschool.link", StringComparison.Ordinal));
        await scanner.OpenAsync(link);
        scanner.ShouldSay("One part about AC to write");
        scanner.Page.DocumentElement.OuterHtml.ShouldNotContain(child.Name.Split(' ')[0]);
        (await service.ReadAsync<long>("select count(*) from access.one_time_links where email = 'tom.scan@example.org' and opened_at is not null")).ShouldBe(0);

        using var tom = await service.ComeByLinkAsync("tom.scan@example.org");
        tom.ShouldSay(child.Name);
        tom.Cookies.GetAllCookies().Single(c => c.Name.StartsWith("virtualschool.link", StringComparison.Ordinal)).HttpOnly.ShouldBeTrue();
    }

    [Fact]
    public async Task Contributor_WritesTheOneSection_UnderTheirNameAsSource_AndHandsItOver()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.writes@example.org");
        using var tom = await service.ComeByLinkAsync("tom.writes@example.org");
        var (status, _) = await tom.SaveBoxAsync("care.plan", (Care, "Stays with her carers"));
        status.ShouldBe(HttpStatusCode.OK);
        await tom.OpenAsync(tom.Path);
        await tom.PressAsync("Finished", ("v-care.leisure", "Swims on Fridays"));
        tom.ShouldSay("Thank you");

        await worker.OpenAsync("/");
        worker.ShouldSay("Finished for you");
        worker.ShouldSay("1 part that you asked for.");
        worker.ShouldSay($"{reference}: Tom Hill finished “");
        worker.Page.QuerySelectorAll($"a[href='/peps/{reference}/sections/care']").ShouldNotBeEmpty();
        using var adviser = await service.SignInAsync(child.Adviser);
        (await adviser.OpenAsync("/")).Body!.TextContent.ShouldNotContain("Finished for you");
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.ShouldSay("Tom Hill Finished");
        worker.ShouldSay($"Tom Hill, by link from Worker {child.School}, 3 November 2026");
        worker.Page.QuerySelector($"[name='{Care}']")!.TextContent.ShouldContain("Stays with her carers");
        worker.ShouldSay("Swims on Fridays");
        (await service.ReadAsync<string>("select subject from platform.outbox_message where to_person = $1", child.Worker.Value)).ShouldBe("AC's PEP: Tom Hill has finished");
        await tom.OpenAsync(await service.LinkToAsync("tom.writes@example.org"));
        tom.Status.ShouldBe(HttpStatusCode.NotFound);
        tom.ShouldSay("This link does not open");
    }

    [Fact]
    public async Task Contributor_OpensNothingElse()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.else@example.org");
        using var tom = await service.ComeByLinkAsync("tom.else@example.org");
        var mine = tom.Path;
        foreach (var address in new[] { "/", "/peps", $"/peps/{reference}", $"/peps/{reference}/sections/care", $"/children/{child.Id}", $"/peps/{reference}/print" })
        {
            await tom.OpenAsync(address);
            tom.Path.ShouldStartWith("/sign-in", Case.Sensitive, address);
            tom.Words.ShouldNotContain("Amira");
        }

        await tom.OpenAsync(mine);
        (await tom.SaveBoxAsync("school.name", ("v-school.name", "x"))).Status.ShouldBe(HttpStatusCode.NotFound);
        await tom.OpenAsync(mine.Replace("/pep", "/other", StringComparison.Ordinal));
        tom.Status.ShouldBe(HttpStatusCode.NotFound);
        await tom.OpenAsync($"/link/{Guid.NewGuid()}/pep");
        (tom.Status, tom.Words.Contains("This link does not open", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.NotFound, true));
    }

    [Fact]
    public async Task Contributor_NeverSeesWhatOthersToldInConfidence()
    {
        var (_, reference, worker) = await service.StartPlanAsync();
        await worker.OpenAsync($"/peps/{reference}/sections/people");
        await worker.SaveBoxAsync("people.collect", ("v-people.collect", "Not when my uncle waits"));
        await worker.AskAsync(reference, "people", "Tom Hill", "tom.sealed@example.org");

        using var tom = await service.ComeByLinkAsync("tom.sealed@example.org");
        tom.ShouldSay("Told in confidence to somebody else.");
        tom.Page.DocumentElement.OuterHtml.ShouldNotContain("my uncle");
        tom.Page.QuerySelector("[name='v-people.collect']").ShouldBeNull();
        tom.Page.QuerySelector("a[href*=sealed]").ShouldBeNull();
        (await tom.SaveBoxAsync("people.collect", "1", ("v-people.collect", "Anybody"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task SecondBrowser_SeesThePlainPage_WhileTheFirstGoesOn()
    {
        var (_, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.twice@example.org");
        var link = await service.LinkToAsync("tom.twice@example.org");
        using var late = service.Visit();
        await late.OpenAsync(link);
        using var tom = await service.ComeByLinkAsync("tom.twice@example.org");

        await late.PressAsync("Open it here");
        late.Status.ShouldBe(HttpStatusCode.NotFound);
        late.ShouldSay("This link does not open");
        late.Words.ShouldNotContain("about AC", Case.Sensitive);
        await late.OpenAsync(tom.Path);
        late.ShouldSay("This link does not open");
        await tom.OpenAsync(link);
        tom.Path.ShouldEndWith("/pep");
        tom.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TwoContributors_InOneBox_LoseNeitherText_AndTheAskerChooses()
    {
        var (_, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.clash@example.org");
        await worker.AskAsync(reference, "care", "Ann Lee", "ann.clash@example.org");
        using var tom = await service.ComeByLinkAsync("tom.clash@example.org");
        using var ann = await service.ComeByLinkAsync("ann.clash@example.org");
        await tom.SaveBoxAsync("care.plan", (Care, "His"));
        var (status, answer) = await ann.SaveBoxAsync("care.plan", (Care, "Hers"));
        (status, answer.GetProperty("theirs").GetString()).ShouldBe((HttpStatusCode.Conflict, "His"));
        await ann.OpenAsync(ann.Path);
        ann.ShouldSay("Your words are kept beside those that stood there already");

        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.ShouldSay("Two people wrote in one box");
        await worker.PressAsync("Keep both, one under the other");
        worker.Page.QuerySelector($"[name='{Care}']")!.TextContent.Trim().ShouldBe("His\n\nHers");
    }

    [Fact]
    public async Task Target_IsTheOneTaskToWhichALinkLeads()
    {
        var (child, reference, _) = await service.StartPlanAsync();
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        await teacher.PressAsync("Add a target");
        await teacher.PressAsync("Add a target");
        await teacher.FollowAsync("Ask someone to write target 2 alone");
        await teacher.PressAsync("Send the link", ("Input.Name", "Ms Lane"), ("Input.Email", "lane@example.org"));
        teacher.ShouldSay("Ms Lane, target 2 Sent");

        using var lane = await service.ComeByLinkAsync("lane@example.org");
        lane.ShouldSay("Target 2");
        lane.Words.ShouldNotContain("Target 1");
        lane.Page.QuerySelectorAll("[data-box^='target.statement@']").Length.ShouldBe(1);
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        var first = teacher.Page.QuerySelectorAll("[data-box^='target.statement@']")[0].GetAttribute("data-box")!;
        (await lane.SaveBoxAsync(first, "0", ($"v-{first}", "not mine"))).Status.ShouldBe(HttpStatusCode.NotFound);
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        await teacher.PressAsync("Remove target 2");
        await lane.OpenAsync(lane.Path);
        lane.ShouldSay("This link does not open");
    }

    [Fact]
    public async Task Log_KeepsWhatIsSeenAndWrittenUnderTheContributorsName()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.log@example.org");
        using var tom = await service.ComeByLinkAsync("tom.log@example.org");
        await tom.SaveBoxAsync("care.plan", (Care, "Stays"));

        var who = $"Tom Hill, by link from Worker {child.School}";
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/log?child={child.Id}");
        head.ShouldSay($"{who} opened one part of {child.Name}’s PEP on 3 November 2026");
        head.ShouldSay($"{who} added the answer to");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where person_name = $1 and kind in ('look', 'change') and $2 = any(children)", who, child.Id.Value)).ShouldBeGreaterThanOrEqualTo(2);
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where person_name = $1 and what like 'opened their one-time link%'", who)).ShouldBe(1);
    }
}
