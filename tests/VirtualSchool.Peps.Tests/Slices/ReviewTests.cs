using System.Net;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>One plan, written once and sent; each test goes on from there with a plan of its own when it must.</summary>
public sealed class ReviewTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task ReadingReturningSigningAndAmending_KeepEachVersionAndTellThePeople()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        using var teacher = await service.SignInAsync(child.Teacher);
        using var adviser = await service.SignInAsync(child.Adviser);
        await SendAsync(worker, teacher, reference);

        await adviser.OpenAsync($"/peps/{reference}/review");
        await adviser.PressAsync("Sign off", ("Input.Grade", "Red"), ("Input.Praise", "Amira is heard"));
        (adviser.Status, adviser.Words.Contains("red plan cannot be signed off")).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        await adviser.PressAsync("Return it", ("Input.Grade", "Red"), ("Input.Praise", "Amira is heard"), ("Input.Feedback[care].Words", "Say more"));
        (adviser.Status, adviser.Words.Contains("Say what needs to change")).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        adviser.Page.QuerySelector("[name='Input.Feedback[care].Words']")!.TextContent.Trim().ShouldBe("Say more");

        await adviser.PressAsync("Sign off", ("Input.Grade", "Green"), ("Input.Praise", "Amira is heard"));
        adviser.ShouldSay("is signed off");
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where about = $1 and subject like 'AC%signed off: Green'", child.Id.Value)).ShouldBe(2);
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where about = $1 and (body like '%Amira%' or subject like '%Amira%')", child.Id.Value)).ShouldBe(0);

        await teacher.OpenAsync($"/peps/{reference}/amend");
        await teacher.PressAsync("Open it for amendment");
        teacher.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await teacher.PressAsync("Open it for amendment", ("Input.Reason", "The tutor changed"));
        teacher.ShouldSay("This plan is being amended");
        await teacher.FillAsync(reference, "targets", ("target.statement", "Reads 90 words a minute"));
        await teacher.OpenAsync($"/peps/{reference}/changes");
        teacher.ShouldSay("+ Reads 90 words a minute");
        await teacher.OpenAsync($"/peps/{reference}/submit");
        await teacher.PressAsync("Send to the virtual school");
        await adviser.OpenAsync($"/peps/{reference}/review");
        await adviser.PressAsync("Sign off", ("Input.Grade", "Gold"), ("Input.Praise", "Well measured"));
        await adviser.OpenAsync($"/peps/{reference}/versions/1");
        adviser.Words.ShouldNotContain("Reads 90 words a minute");
        await adviser.OpenAsync($"/peps/{reference}/versions/2");
        adviser.ShouldSay("Reads 90 words a minute");
        adviser.ShouldSay("The tutor changed");
        await adviser.OpenAsync($"/peps/{reference}/print");
        adviser.ShouldSay("Reads 90 words a minute");

        await NextTermCarriesForwardAsync(child, worker, teacher, reference);
    }

    private async Task NextTermCarriesForwardAsync(PepChild child, Visitor worker, Visitor teacher, string last)
    {
        await service.PublishAsync(new ChildrenChangedSchool([new SchoolChange(child.Id, 1, child.School, new(2026, 11, 3))], IsHistory: false));
        var reference = await service.ReferenceAsync(child);
        reference.ShouldNotBe(last);
        await teacher.OpenAsync($"/peps/{reference}");
        await teacher.PressAsync("Start this plan");
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        teacher.ShouldSay("New targets wait until last time's are evaluated");
        await teacher.PressAsync("Add a target");
        teacher.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        teacher.ShouldSay("target 1 is not evaluated");
        await teacher.OpenAsync($"/peps/{reference}/sections/review");
        teacher.ShouldSay("Target: Reads 90 words a minute");
        await teacher.FillAsync(reference, "review", ("review.result", "met"), ("review.impact", "Reads aloud in class"), ("review.next", "close"));
        await teacher.OpenAsync($"/peps/{reference}/sections/targets");
        await teacher.PressAsync("Add a target");
        teacher.Status.ShouldBe(HttpStatusCode.OK);
        await worker.OpenAsync($"/peps/{reference}");
        worker.ShouldSay("Who is who");
    }

    [Fact]
    public async Task Teacher_CannotPostADecision()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var teacher = await service.SignInAsync(child.Teacher);
        using var content = new FormUrlEncodedContent([]);
        (await teacher.Http.PostAsync($"/peps/{reference}/review?handler=Sign", content)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task SendAsync(Visitor worker, Visitor teacher, string reference)
    {
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        await Writing.WriteWholeAsync(worker, teacher, reference);
        await teacher.OpenAsync($"/peps/{reference}/submit");
        await teacher.PressAsync("Send to the virtual school");
    }
}
