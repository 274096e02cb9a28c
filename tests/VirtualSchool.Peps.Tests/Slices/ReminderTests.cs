using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Letters;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class ReminderTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Reminders_GoOnceADay_WithInitialsOnly()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child);
        service.Clock.GoTo(new DateOnly(2026, 11, 16));
        await service.SendAsync(new RemindPeople());
        (await service.SendAsync(new RemindPeople())).ShouldBe(0);
        (await LettersAsync(child)).ShouldBe(1);
        (await service.ReadAsync<string>("select subject from platform.outbox_message where to_person = $1", child.Worker.Value)).ShouldBe("AC's PEP: due today");
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where body like '%Amira%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Reminders_OnASunday_AreNone()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 22));
        (await service.SendAsync(new RemindPeople())).ShouldBe(0);
    }

    [Fact]
    public async Task Nudge_ShowsTheLetter_ThenSendsItOnceADay()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        using var adviser = await service.SignInAsync(child.Adviser);
        await adviser.OpenAsync($"/peps/{reference}/nudge");
        adviser.ShouldSay("AC's PEP: can we help?");
        await adviser.PressAsync("Send it");
        adviser.ShouldSay("The reminder is on its way");
        await adviser.OpenAsync($"/peps/{reference}/nudge");
        await adviser.PressAsync("Send it");
        adviser.ShouldSay("went today already");
        (await LettersAsync(child)).ShouldBe(1);
    }

    [Fact]
    public async Task Death_ClosesThePlan_AndSilencesEverything()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        await service.ReadAsync<Guid>(
            "insert into platform.outbox_message (id, queued_at, to_person, to_address, subject, body, about, state, tries, next_try_at) values ($1, now(), $2, 'a@example.org', 's', 'b', $3, 'Waiting', 0, '2099-01-01') returning id",
            Guid.NewGuid(), child.Worker.Value, child.Id.Value);
        await service.PublishAsync(new ChildDied(child.Id, new DateOnly(2026, 11, 3)));
        (await service.PepAsync<string>(reference, "closed_because")).ShouldBe("ChildDied");
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where about = $1 and state = 'Waiting'", child.Id.Value)).ShouldBe(0);
        service.Clock.GoTo(new DateOnly(2026, 11, 16));
        await service.SendAsync(new RemindPeople());
        (await service.ReadAsync<long>("select count(*) from peps.nudge where child = $1", child.Id.Value)).ShouldBe(0);
    }

    private Task<long> LettersAsync(PepChild child) => service.ReadAsync<long>("select count(*) from platform.outbox_message where to_person = $1", child.Worker.Value);
}
