using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Whoever writes a section asks somebody without an account to write it, in two presses.</summary>
public sealed class AskingTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Ask_SendsALetterThatNamesNoChild_AndWhoseTokenIsKeptNowhere()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.letter@example.org");
        worker.ShouldSay("The link is on its way");
        worker.ShouldSay("Tom Hill Sent");

        var link = await service.LinkToAsync("tom.letter@example.org");
        var letter = await service.ReadAsync<string>("select subject || body from platform.outbox_message where to_address = 'tom.letter@example.org'");
        letter.ShouldContain("AC's PEP: one part for you to write");
        letter.ShouldNotContain("Amira");
        (await service.ReadAsync<bool>("select holds_token and about = $1 from platform.outbox_message where to_address = 'tom.letter@example.org'", child.Id.Value)).ShouldBeTrue();
        var token = link.Split('/')[^1];
        token.Length.ShouldBeGreaterThanOrEqualTo(43);
        (await service.ReadAsync<long>("select count(*) from access.link_tokens where encode(hash, 'escape') like '%' || $1 || '%'", token)).ShouldBe(0);
        (await service.ReadAsync<long>("select count(*) from platform.log_value where coalesce(after, '') like '%' || $1 || '%'", token)).ShouldBe(0);
    }

    [Fact]
    public async Task Ask_WithABadAddress_KeepsWhatWasTypedAndSendsNothing()
    {
        var (_, reference, worker) = await service.StartPlanAsync();
        await worker.OpenAsync($"/peps/{reference}/sections/care/ask");
        await worker.PressAsync("Send the link", ("Input.Name", "Tom Hill"), ("Input.Email", "tom.hill"));
        worker.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        worker.ShouldSay("Enter an e-mail address in the correct form");
        worker.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Tom Hill");
        worker.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value").ShouldBe("tom.hill");
        await worker.PressAsync("Send the link", ("Input.Name", " "), ("Input.Email", "tom.bad@example.org"));
        worker.ShouldSay("Enter the person's name");
        (await service.LettersToAsync("tom.bad@example.org")).ShouldBe(0);

        await worker.AskAsync(reference, "care", "Tom Hill", "tom.bad@example.org");
        await worker.OpenAsync($"/peps/{reference}/sections/care/ask");
        await worker.PressAsync("Send the link", ("Input.Name", "Tom"), ("Input.Email", "Tom.Bad@example.org"));
        worker.ShouldSay("has been asked for this already");
    }

    [Fact]
    public async Task Ask_OfASectionThatOneDoesNotWrite_IsRefused()
    {
        var (child, reference, _) = await service.StartPlanAsync();
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync($"/peps/{reference}/sections/care");
        teacher.Words.ShouldNotContain("Ask someone to write this");
        await teacher.OpenAsync($"/peps/{reference}/sections/care/ask");
        teacher.ShouldSay("This section is for the social worker to write, and for them to ask somebody.");
        using var other = await service.SignInAsync(Role.DesignatedTeacher);
        await other.OpenAsync($"/peps/{reference}/sections/care/ask");
        other.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
