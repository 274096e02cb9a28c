using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Letters;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>The plans of a child who was adopted: closed, out of everybody's sight, and readable inside the sealed record.</summary>
public sealed class SealedRecordTests(PepService service) : IClassFixture<PepService>
{
    private static readonly string[] Pages = ["", "/print", "/changes", "/history", "/nudge", "/sections/people", "/sections/people/sealed", "/meeting"];

    [Fact]
    public async Task Plan_OfSealedChild_IsTheSame404AsUnknownForEveryRole()
    {
        var (child, reference) = await SealedAsync();
        foreach (var person in new[] { await service.MakePersonAsync(Role.Head), child.Adviser, child.Worker, child.Teacher })
        {
            using var visitor = await service.SignInAsync(person);
            foreach (var page in Pages)
            {
                await visitor.OpenAsync($"/peps/P26-999999{page}");
                var unknown = visitor.Words;
                await visitor.OpenAsync($"/peps/{reference}{page}");
                visitor.Status.ShouldBe(HttpStatusCode.NotFound, page);
                visitor.Words.ShouldBe(unknown, page);
            }
        }
    }

    [Fact]
    public async Task Board_Export_Home_AndSearch_KnowNothingOfSealedChild()
    {
        var (_, reference) = await SealedAsync();
        using var head = await service.SignInAsync(Role.Head);
        foreach (var path in new[] { "/", "/peps", "/peps?view=Closed", "/peps/export?view=Closed", "/peps/export" })
            (await head.Http.GetStringAsync(path)).ShouldNotContain(reference, Case.Sensitive, path);
        await head.OpenAsync("/");
        await head.PressAsync("Search", ("q", reference));
        head.Page.QuerySelectorAll($"a[href*='{reference}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Seal_ClosesThePlan_AndStopsEveryLetter()
    {
        var (child, reference) = await SealedAsync();
        (await service.PepAsync<string>(reference, "closed_because")).ShouldBe("Sealed");
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where about = $1 and state = 'Waiting'", child.Id.Value)).ShouldBe(0);
        service.Clock.GoTo(new DateOnly(2026, 11, 16));
        await service.SendAsync(new RemindPeople());
        (await service.ReadAsync<long>("select count(*) from peps.nudge where child = $1", child.Id.Value)).ShouldBe(0);
    }

    [Fact]
    public async Task OpenSealed_ShowsThePlanToBeReadAndNotChanged()
    {
        var (child, reference) = await SealedAsync();
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/children/sealed");
        await head.PressAsync("Open the record and keep my reason", ("Number", $"C{child.School}"), ("Reason", "The agency asks for the school history"));
        head.Words.ShouldContain("This is a sealed record.");
        await head.OpenAsync($"/peps/{reference}");
        head.Status.ShouldBe(HttpStatusCode.OK);
        head.ShouldSay("Closed: the child’s record is closed");
        await head.OpenAsync($"/peps/{reference}/print");
        head.Status.ShouldBe(HttpStatusCode.OK);
        await head.OpenAsync($"/peps/{reference}/nudge");
        if (head.Page.QuerySelectorAll("button").Any(b => b.TextContent.Trim() == "Send it"))
        {
            await head.PressAsync("Send it");
            head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }
    }

    [Fact]
    public async Task SealTakenOff_OpensThePlanWhereItStood_AndNoOther()
    {
        var (child, reference, worker) = await service.StartPlanAsync();
        await worker.AskAsync(reference, "care", "Tom Hill", "tom.seal@example.org");
        await service.SettleAsync(child);
        await worker.OpenAsync($"/peps/{reference}");
        var before = await StandingAsync(reference);
        await service.SealAsync(child.Id);
        (await StandingAsync(reference)).ShouldStartWith("Closed");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/children/sealed");

        await head.PressAsync("Take the adoption back and unseal the record", ("Mistake.Number", $"C{child.School}"), ("Mistake.Reason", "The order is of another child; the worker rang"), ("Mistake.Sure", "true"));

        head.ShouldSay("The adoption is taken back.");
        (await StandingAsync(reference)).ShouldBe(before);
        (await service.CountAsync(child)).ShouldBe(1);
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync($"/peps/{reference}");
        teacher.Status.ShouldBe(HttpStatusCode.OK);
        await teacher.OpenAsync($"/peps/{reference}/history");
        teacher.Words.ToLowerInvariant().ShouldNotContain("adopt");
        using var writer = await service.SignInAsync(child.Worker);
        await writer.OpenAsync($"/peps/{reference}/sections/care");
        writer.ShouldSay("Tom Hill Over");
    }

    private Task<string> StandingAsync(string reference) =>
        service.ReadAsync<string>("select concat_ws('|', state, waiting_for, waiting_section, write_by, due_on, closed_on, closed_because) from peps.pep where reference = $1", reference);

    private async Task<(PepChild Child, string Reference)> SealedAsync()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        await service.ReadAsync<Guid>(
            "insert into platform.outbox_message (id, queued_at, to_person, to_address, subject, body, about, state, tries, next_try_at) values ($1, now(), $2, 'a@example.org', 's', 'b', $3, 'Waiting', 0, '2099-01-01') returning id",
            Guid.NewGuid(), child.Worker.Value, child.Id.Value);
        await service.SealAsync(child.Id);
        return (child, reference);
    }
}
