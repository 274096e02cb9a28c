using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Links;

/// <summary>Sends the letter that brings a link, in the running command. Only the latest letter opens anything, and it is wiped once it has left.</summary>
internal sealed class LinkPost(AccessDbContext data, LinkBook book, IOutbox outbox, IOptions<CouncilSettings> council, TimeProvider clock)
{
    public async Task SendAsync(OneTimeLink link, bool askedByReader, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        (await data.LinkTokens.Where(t => t.LinkId == link.Id && t.UsedAt == null).ToListAsync(cancel)).ForEach(t => t.Use(now));
        var expires = now.AddDays((await book.RuleAsync(cancel)).OpenDays);
        var (row, token) = LinkToken.Make(link.Id, now, expires < link.Until ? expires : link.Until, askedByReader);
        data.LinkTokens.Add(row);
        outbox.Add(new Mail(null, link.Email, link.Subject, Letter(link, token, row.ExpiresAt), link.ChildId, HoldsToken: true));
    }

    private string Letter(OneTimeLink link, string token, DateTimeOffset until) =>
        $"""
         Dear {link.Name},

         {link.Words}{(link.SentBackWith is null ? "" : " It was sent back to you with something to change: the page says what.")}

         Open it here. You need no account and no password:

         {council.Value.Address}/link/{token}

         The link opens once, until {HouseTime.Moment(until)}, and only in the browser in which you open it. When it has stopped working, the page
         to which it leads sends a new one to this address.

         {council.Value.Council}

         You get this because you were asked for this one part. No child is named in our letters. If you do not know what it is about, please
         leave the link alone and tell the virtual school.
         """;
}
