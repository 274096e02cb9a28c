using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;

namespace VirtualSchool.Access.Data;

/// <summary>Finds and ends set-up links.</summary>
internal static class SetUpLinks
{
    /// <summary>The link, or null when there is none, it was used, or its time is over.</summary>
    public static async Task<SetUpLink?> OpenLinkAsync(this AccessDbContext data, string token, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = Secret.HashOf(token);
        return await data.SetUpLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, cancel) is { } link && link.OpensAt(now) ? link : null;
    }

    /// <summary>Ends the open links of a person, or with null those for the first administrator.</summary>
    public static async Task WithdrawLinksAsync(this AccessDbContext data, PersonId? person, DateTimeOffset now, CancellationToken cancel) =>
        (await data.SetUpLinks.Where(l => l.PersonId == person && l.UsedAt == null && l.ExpiresAt > now).ToListAsync(cancel)).ForEach(l => l.Withdraw(now));
}
