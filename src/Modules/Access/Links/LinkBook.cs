using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Links;

/// <summary>Finds one-time links, and says whether they still hold.</summary>
internal sealed class LinkBook(AccessDbContext data, Standings standings, TimeProvider clock)
{
    /// <summary>The link of a token, whatever has become of both; null when no letter ever carried it.</summary>
    public async Task<(OneTimeLink Link, LinkToken Token)?> FindAsync(string? typed, CancellationToken cancel)
    {
        var hash = Secret.HashOf(typed ?? "");
        var found = await data.LinkTokens.AsNoTracking().Where(t => t.Hash == hash).Join(data.OneTimeLinks, t => t.LinkId, l => l.Id, (t, l) => new { l, t }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.l, found.t);
    }

    /// <summary>The link itself, to be changed; until the command ends everybody else who changes it waits. Null when there is none.</summary>
    public async Task<OneTimeLink?> LockAsync(Guid link, CancellationToken cancel) =>
        (await data.OneTimeLinks.FromSql($"select * from access.one_time_links where id = {link} for update").ToListAsync(cancel)).SingleOrDefault();

    /// <exception cref="NotFound">There is no such link.</exception>
    public async Task<OneTimeLink> TakeAsync(Guid link, CancellationToken cancel) => await LockAsync(link, cancel) ?? throw new NotFound("link");

    /// <summary>
    /// Where whoever asked stands today, while the link is open and they see its child; null otherwise. Nothing is kept: an ended role or sight
    /// ends the link with the next request.
    /// </summary>
    public async ValueTask<PersonStanding?> AskerAsync(OneTimeLink link, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!link.IsOpen(now) || await standings.OfAsync(link.AskedBy, cancel) is not { } asker)
            return null;
        var sight = asker.SightAt(now, clock.Today());
        return sight.Includes(link.ChildId) && !sight.OnlyReads(link.ChildId) ? asker : null; // Nobody writes in a sealed record, by link or otherwise.
    }

    /// <summary>The rule that holds today.</summary>
    public async Task<LinkRule> RuleAsync(CancellationToken cancel) => LinkRule.On(await data.LinkRules.AsNoTracking().ToListAsync(cancel), clock.Today());
}
