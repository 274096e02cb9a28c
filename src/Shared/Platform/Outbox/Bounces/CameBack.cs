using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>Tells where letters do not arrive, for pages that show an address to somebody who can mend it.</summary>
public interface ICameBack
{
    /// <summary>The latest letter to each address that came back. Left out where none did, and where a later one has been there for a day without coming back.</summary>
    Task<IReadOnlyDictionary<string, CameBack>> FromAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel);
}

/// <summary>That a letter came back.</summary>
/// <param name="At">When we learnt of it.</param>
/// <param name="Why">In words, with the mail system's code: "there is no such mailbox (5.1.1)".</param>
public sealed record CameBack(DateTimeOffset At, string Why);

internal sealed class CameBackLetters(PlatformDbContext data, TimeProvider clock) : ICameBack
{
    public async Task<IReadOnlyDictionary<string, CameBack>> FromAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel)
    {
        var (asked, settled) = (addresses.Distinct().ToArray(), clock.GetUtcNow().AddDays(-1));
        var letters = data.Set<OutboxMessage>().AsNoTracking().Where(m => asked.Contains(m.ToAddress));
        var back = await letters.Where(m => m.CameBackAt != null).Select(m => new { m.ToAddress, m.CameBackAt, m.CameBackStatus }).ToListAsync(cancel);
        if (back.Count == 0) return new Dictionary<string, CameBack>();
        var arrived = await letters.Where(m => m.CameBackAt == null && m.DeliveredAt < settled).GroupBy(m => m.ToAddress)
            .Select(g => new { g.Key, Last = g.Max(m => m.DeliveredAt) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancel);
        return back.GroupBy(b => b.ToAddress, (address, all) => (Address: address, Last: all.MaxBy(b => b.CameBackAt)!))
            .Where(b => arrived.GetValueOrDefault(b.Address) is not { } last || last < b.Last.CameBackAt)
            .ToDictionary(b => b.Address, b => new CameBack(b.Last.CameBackAt!.Value, BounceWords.Of(b.Last.CameBackStatus!)));
    }
}
