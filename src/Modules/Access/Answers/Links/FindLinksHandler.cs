using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Platform.Outbox.Bounces;

namespace VirtualSchool.Access.Answers.Links;

internal sealed class FindLinksHandler(AccessDbContext data, ICameBack mail, TimeProvider clock) : IRequestHandler<FindLinks, IReadOnlyList<LinkFound>>
{
    public async Task<IReadOnlyList<LinkFound>> Handle(FindLinks query, CancellationToken cancel)
    {
        var links = await data.OneTimeLinks.AsNoTracking().Where(l => l.Record == query.Record && l.Kind == query.Kind && l.ChildId == query.Child)
            .Select(l => new { Link = l, Asker = data.People.Single(p => p.Id == l.AskedBy).Name, Last = data.LinkTokens.Where(t => t.LinkId == l.Id).OrderByDescending(t => t.SentAt).First() })
            .ToListAsync(cancel);
        var back = links.Count == 0 ? new Dictionary<string, CameBack>() : await mail.FromAsync([.. links.Select(l => l.Link.Email)], cancel);
        return [.. links.OrderByDescending(l => l.Link.AskedAt).Select(l => Of(l.Link, l.Last, l.Asker, back.GetValueOrDefault(l.Link.Email), clock.GetUtcNow()))];
    }

    private static LinkFound Of(OneTimeLink link, LinkToken last, string asker, CameBack? back, DateTimeOffset now)
    {
        var state = StateOf(link, last, now);
        DateTimeOffset? ends = state switch { LinkState.Sent => last.ExpiresAt, LinkState.Opened => link.BrowserUntil, LinkState.Expired => link.BrowserUntil ?? last.ExpiresAt, _ => null };
        return new(link.Id, link.Part, link.Name, link.Email, asker, state, last.SentAt, link.OpenedAt, link.FinishedAt, ends, link.EndedBecause, link.SentBackWith, link.OnlyProposes, back?.At > last.SentAt ? back.Why : null);
    }

    private static LinkState StateOf(OneTimeLink link, LinkToken last, DateTimeOffset now)
    {
        if (link.EndedAt is not null)
            return LinkState.Ended;
        if (link.FinishedAt is not null)
            return LinkState.Finished;
        if (!link.IsOpen(now))
            return LinkState.Expired;
        return now < link.BrowserUntil ? LinkState.Opened : last.OpensAt(now) ? LinkState.Sent : LinkState.Expired;
    }
}
