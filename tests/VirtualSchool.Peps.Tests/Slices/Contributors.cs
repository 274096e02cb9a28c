using Shouldly;
using VirtualSchool.Testing;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Asks people by one-time link, and comes by what their letters bring.</summary>
internal static class Contributors
{
    /// <summary>Asks somebody from a section's page as people do: two presses.</summary>
    public static async Task AskAsync(this Visitor asker, string reference, string section, string name, string email)
    {
        await asker.OpenAsync($"/peps/{reference}/sections/{section}");
        await asker.FollowAsync("Ask someone to write this");
        await asker.PressAsync("Send the link", ("Input.Name", name), ("Input.Email", email));
        ((int)asker.Status).ShouldBe(200, asker.Words);
    }

    /// <summary>Where the newest letter to an address leads.</summary>
    public static async Task<string> LinkToAsync(this PepService service, string email)
    {
        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where to_address = $1 order by queued_at desc, id desc limit 1", email);
        return letter.Split('\n').Select(l => l.Trim()).Single(l => l.Contains("/link/", StringComparison.Ordinal)).Split("5080")[1];
    }

    public static Task<long> LettersToAsync(this PepService service, string email) =>
        service.ReadAsync<long>("select count(*) from platform.outbox_message where to_address = $1", email);

    /// <summary>A browser in which the newest letter's link has been opened.</summary>
    public static async Task<Visitor> ComeByLinkAsync(this PepService service, string email)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync(await service.LinkToAsync(email));
        await visitor.PressAsync("Open it here");
        visitor.Path.ShouldEndWith("/pep", Case.Sensitive, visitor.Words);
        return visitor;
    }

    /// <summary>A started plan and its social worker, who writes the section "care".</summary>
    public static async Task<(PepChild Child, string Reference, Visitor Worker)> StartPlanAsync(this PepService service)
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        return (child, reference, worker);
    }

    /// <summary>The council's rule about links from today.</summary>
    public static Task<DateOnly> RuleAsync(this PepService service, bool needsApproval) => service.ReadAsync<DateOnly>(
        """
        insert into access.link_rules ("from", open_days, browser_hours, longest_days, needs_approval, source) values ($1, 14, 12, 60, $2, 'a test')
        on conflict ("from") do update set needs_approval = $2 returning "from"
        """, DateOnly.FromDateTime(service.Clock.GetUtcNow().UtcDateTime), needsApproval);
}
