using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.SecondFactors;

namespace VirtualSchool.Access.Sessions;

/// <summary>
/// Keeps which sessions began where and when they, and passkeys, were last used. Written apart from any command, since it changes nobody's standing:
/// what is kept in memory of people stays good. Ending a session does change it, and is a command.
/// </summary>
internal sealed class SessionBook(ContextsApart contexts, TimeProvider clock)
{
    /// <summary>How often the last use of one session is written down at most, however many requests come with a cookie that was not renewed.</summary>
    public static readonly TimeSpan BetweenTouches = TimeSpan.FromMinutes(5);

    private const int MostTouched = 10_000;

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _touched = [];

    /// <returns>The session's identity.</returns>
    public async Task<Guid> BeginAsync(Session session, Proof proof, Guid device, string deviceWords, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        var held = new SessionHeld(session.Person, session.Stamp, proof, device, deviceWords, clock.GetUtcNow());
        data.Sessions.Add(held);
        await data.SaveChangesAsync(cancel);
        return held.Id;
    }

    public async Task RenewAsync(Guid id, Guid stamp, Proof proof, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        await data.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Stamp, stamp).SetProperty(s => s.Proof, proof), cancel);
    }

    public async Task TouchAsync(Guid id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (_touched.TryGetValue(id, out var at) && now - at < BetweenTouches) return;
        if (_touched.Count >= MostTouched) _touched.Clear();
        _touched[id] = now;
        await using var data = await contexts.CreateAsync(cancel);
        await data.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastUsedAt, now), cancel);
    }

    /// <summary>Clears what is older: sessions by when they were last used, tries by when they were made, and questions that nobody can answer any more.</summary>
    public async Task ClearAsync(DateTimeOffset sessions, DateTimeOffset tries, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        var now = clock.GetUtcNow();
        await data.Sessions.Where(s => s.LastUsedAt < sessions).ExecuteDeleteAsync(cancel);
        await data.SignInAttempts.Where(a => a.At < tries).ExecuteDeleteAsync(cancel);
        await data.Set<SpentQuestion>().Where(q => q.Until < now).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Notes that a passkey was shown, and how often its device says that it has been.</summary>
    public async Task NoteUseAsync(byte[] credential, uint signCount, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        var now = clock.GetUtcNow();
        await data.Passkeys.Where(p => p.Credential == credential)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.SignCount, signCount).SetProperty(p => p.LastUsedAt, now), cancel);
    }
}
