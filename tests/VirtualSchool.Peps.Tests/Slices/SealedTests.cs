using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>What a child tells in confidence, and who may collect the child, is read by those who write it; by others with a reason that is kept.</summary>
public sealed class SealedTests(PepService service) : IClassFixture<PepService>
{
    private const string Secret = "Not when my uncle waits at the gate";

    [Fact]
    public async Task Section_ForThoseWhoMayHelp_ShowsNeitherWordsNorBox()
    {
        var (child, reference) = await StartAsync();
        using var head = await service.SignInAsync(Role.Head);
        using var adviser = await service.SignInAsync(child.Adviser);
        using var teacher = await service.SignInAsync(child.Teacher);

        foreach (var reader in new[] { head, adviser, teacher })
            foreach (var page in new[] { "sections/people", "print" })
            {
                await reader.OpenAsync($"/peps/{reference}/{page}");
                reader.ShouldSay("Told in confidence");
                reader.Page.DocumentElement.OuterHtml.ShouldNotContain(Secret);
                reader.Page.QuerySelector("[name='v-people.collect']").ShouldBeNull();
            }
    }

    [Fact]
    public async Task Section_ForThoseWhoWriteIt_ShowsTheWords()
    {
        var (child, reference) = await StartAsync();
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}/sections/people");
        worker.Page.QuerySelector("[name='v-people.collect']")!.TextContent.ShouldContain(Secret);
    }

    [Fact]
    public async Task Open_WithoutAReason_IsRefusedAndKeepsWhatWasTyped()
    {
        var (child, reference) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}/sections/people/sealed");
        await adviser.PressAsync("Open it and keep my reason", ("Reason", "nosy"));

        adviser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        adviser.ShouldSay("Say why you need to read this");
        adviser.Page.QuerySelector("[name=Reason]")!.TextContent.Trim().ShouldBe("nosy");
        adviser.Words.ShouldNotContain(Secret);
        (await OpeningsAsync(reference)).ShouldBe(0);
    }

    [Fact]
    public async Task Open_WithAReason_ShowsTheWordsOnce_AndLogsWhoAndWhy()
    {
        var (child, reference) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}/sections/people");
        await adviser.FollowAsync("Open it with a reason: Who may collect me, and anyone who must not");
        await adviser.PressAsync("Open it and keep my reason", ("Reason", "The carer rang about the school gate"));

        adviser.ShouldSay(Secret);
        adviser.ShouldSay("The carer rang about the school gate");
        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'look' and what = $1 and person = $2", $"/peps/{reference}/sections/people/sealed", child.Adviser.Value)).ShouldBeGreaterThanOrEqualTo(2);
        (await service.ReadAsync<string>(
            "select v.after from platform.log_value v join platform.log_entry e on e.key = v.entry where e.what = 'OpenSealed' and e.person = $1 and v.field = 'Reason'", child.Adviser.Value))
            .ShouldBe("The carer rang about the school gate");
        await adviser.OpenAsync(adviser.Path);
        adviser.Words.ShouldNotContain(Secret);
        adviser.ShouldSay("The carer rang about the school gate");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/log?child={child.Id}&kind=change");
        head.ShouldSay($"opened what was told in confidence in the section people of {child.Name}’s PEP for autumn 2026 on 3 November 2026 at 10:42 WhyThe carer rang about the school gate");
        head.Words.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Save_OfASealedBox_ByAnybodyWhoCannotReadIt_IsNotFoundAndChangesNothing()
    {
        var (child, reference) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}/sections/people");
        (await adviser.SaveBoxAsync("people.collect", "1", ("v-people.collect", "Anybody"))).Status.ShouldBe(HttpStatusCode.NotFound);
        await adviser.PressAsync("Save", ("v-people.known_as", "Ami"));
        adviser.Status.ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync<string>("select value from peps.answer where question = 'people.collect' and child = $1", child.Id.Value)).ShouldBe(Secret);
    }

    [Fact]
    public async Task Open_InAnOlderSignedVersion_IsTheHeadsWithAReason_AndIsLogged()
    {
        var (child, reference) = await StartAsync();
        using var worker = await service.SignInAsync(child.Worker);
        using var teacher = await service.SignInAsync(child.Teacher);
        using var head = await service.SignInAsync(Role.Head);
        await Writing.WriteWholeAsync(worker, teacher, reference);
        await TellAsync(worker, reference, Secret);
        await SignAsync(teacher, head, reference);
        await teacher.OpenAsync($"/peps/{reference}/amend");
        await teacher.PressAsync("Open it for amendment", ("Input.Reason", "Somebody else collects"));
        await TellAsync(worker, reference, "My carer");
        await SignAsync(teacher, head, reference);

        await head.OpenAsync($"/peps/{reference}/versions/1");
        head.Words.ShouldNotContain(Secret);
        await head.FollowAsync("Open it with a reason: Who may collect me, and anyone who must not");
        await head.PressAsync("Open it and keep my reason", ("Reason", "nosy"));
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await head.PressAsync("Open it and keep my reason", ("Reason", "The court asks what she said then"));

        head.ShouldSay(Secret);
        head.Words.ShouldNotContain("My carer");
        head.ShouldSay("The court asks what she said then (version 1)");
        (await service.ReadAsync<int>("select o.version from peps.sealed_opening o join peps.pep p on p.id = o.pep_id where p.reference = $1", reference)).ShouldBe(1);
        (await service.ReadAsync<long>("select count(*) from platform.log_value v join platform.log_entry e on e.key = v.entry where e.what = 'OpenSealed' and v.after = 'The court asks what she said then'")).ShouldBe(1);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}/versions/1");
        adviser.Words.ShouldNotContain("Open it with a reason");
        await adviser.OpenAsync($"/peps/{reference}/sections/people/sealed?version=1");
        adviser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task SignAsync(Visitor teacher, Visitor head, string reference)
    {
        await teacher.OpenAsync($"/peps/{reference}/submit");
        await teacher.PressAsync("Send to the virtual school");
        await head.OpenAsync($"/peps/{reference}/review");
        await head.PressAsync("Start reading");
        await head.PressAsync("Sign off", ("Input.Grade", "Gold"), ("Input.Praise", "She is heard"));
        head.ShouldSay("is signed off");
    }

    [Fact]
    public async Task Open_WhereNothingIsSealed_OffersNothing()
    {
        var (child, reference) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}/sections/care/sealed");
        adviser.ShouldSay("Nothing is sealed from you here");
        adviser.Page.QuerySelector("[name=Reason]").ShouldBeNull();
    }

    private Task<long> OpeningsAsync(string reference) =>
        service.ReadAsync<long>("select count(*) from peps.sealed_opening o join peps.pep p on p.id = o.pep_id where p.reference = $1", reference);

    private async Task<(PepChild Child, string Reference)> StartAsync()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        await TellAsync(worker, reference, Secret);
        return (child, reference);
    }

    private static async Task TellAsync(Visitor worker, string reference, string words)
    {
        await worker.OpenAsync($"/peps/{reference}/sections/people");
        (await worker.SaveBoxAsync("people.collect", ("s-people.collect", "Answered"), ("v-people.collect", words))).Status.ShouldBe(HttpStatusCode.OK);
    }
}
