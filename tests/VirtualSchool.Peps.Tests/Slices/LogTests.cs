using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class LogTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Log_SaysInPlainEnglishWhoOpenedWhosePlan()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}");

        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync($"/log?child={child.Id}&kind=look");

        head.ShouldSay($"Adviser {child.School} (adviser) opened {child.Name}’s PEP for autumn 2026 on 3 November 2026 at 10:42");
        head.ShouldSay($"Only {child.Name}");
    }

    [Fact]
    public async Task Log_IsReadByTheHeadAlone_AndTheReadingIsTold()
    {
        var child = await service.AddChildAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync("/log");
        adviser.Status.ShouldBe(HttpStatusCode.NotFound);

        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/log?from=1999-01-01&to=1999-01-02");
        head.ShouldSay("Nothing matches");
        await head.OpenAsync("/log");
        head.ShouldSay("(head) read the log on 3 November 2026 at 10:42");
    }

    [Fact]
    public async Task Page_WhoseLookCannotBeLogged_IsNotShown()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var adviser = await service.SignInAsync(child.Adviser);
        await service.ReadAsync<object?>("alter table platform.log_entry add constraint no_looks check (kind <> 'look') not valid");

        await adviser.OpenAsync($"/peps/{reference}");

        await service.ReadAsync<object?>("alter table platform.log_entry drop constraint no_looks");
        adviser.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        adviser.ShouldSay("The log cannot be written");
        adviser.Page.DocumentElement.OuterHtml.ShouldNotContain(child.Name);
        await adviser.OpenAsync($"/peps/{reference}");
        adviser.ShouldSay(child.Name);
    }

    [Fact]
    public async Task History_OfAPlan_SaysWhoWroteWhatFromWhatToWhat()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        await worker.SaveBoxAsync("care.plan", ("v-care.plan", "Amira stays with her carers."));
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        await worker.SaveBoxAsync("care.plan", ("v-care.plan", "Amira goes home at Easter."));

        await worker.OpenAsync($"/peps/{reference}");
        await worker.FollowAsync("History");

        worker.ShouldSay($"Worker {child.School} (social worker)");
        worker.ShouldSay("value: from Amira stays with her carers. → to Amira goes home at Easter.");
        await worker.OpenAsync($"/children/{child.Id}/history");
        worker.ShouldSay("Amira goes home at Easter.");
        using var stranger = await service.SignInAsync(Role.SocialWorker);
        await stranger.OpenAsync($"/peps/{reference}/history");
        stranger.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task History_NeverShowsASealedAnswer()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        await worker.OpenAsync($"/peps/{reference}/sections/people");
        await worker.SaveBoxAsync("people.collect", ("v-people.collect", "Never the uncle."));

        using var head = await service.SignInAsync(Role.Head);
        foreach (var page in new[] { $"/children/{child.Id}/history", $"/peps/{reference}/history", $"/log?child={child.Id}" })
        {
            await head.OpenAsync(page);
            head.ShouldSay("the answer to “Who may collect me, and anyone who must not”");
            head.ShouldSay("(opened only with a reason)");
            head.Words.ShouldNotContain("Never the uncle.");
        }
    }
}
