using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions;

/// <summary>
/// Counts tries at signing in. Each is committed on a connection of its own before the password or code is looked at, so that neither a
/// refusal nor many tries at one moment can keep a failure from counting.
/// </summary>
internal sealed class SignInGuard(ContextsApart contexts, IOptions<AccessSettings> settings, TimeProvider clock)
{
    /// <summary>Notes a try as failed until <see cref="SucceedAsync"/> says otherwise.</summary>
    /// <exception cref="Refusal">What is tried is closed for a while. Addresses that nobody has close just the same.</exception>
    public async Task<Guid> BeginAsync(Counted counted, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        await using var transaction = await data.Database.BeginTransactionAsync(cancel);
        var attempt = new SignInAttempt(counted.Key, counted.Kind, counted.Person, clock.GetUtcNow(), await IsClosedAsync(data, counted.Key, cancel));
        data.SignInAttempts.Add(attempt);
        await data.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        if (attempt.Outcome == SignInOutcome.Locked)
            throw new Refusal($"There have been too many tries with this address. Wait {settings.Value.LockMinutes} minutes and try again, or ask an administrator for a set-up link.");
        return attempt.Id;
    }

    public async Task SucceedAsync(Guid attempt, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        (await data.SignInAttempts.SingleAsync(a => a.Id == attempt, cancel)).Succeed();
        await data.SaveChangesAsync(cancel);
    }

    private async Task<bool> IsClosedAsync(AccessDbContext data, string key, CancellationToken cancel)
    {
        await data.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_advisory_xact_lock(hashtext({key}))").ToListAsync(cancel);
        var since = clock.GetUtcNow().AddMinutes(-settings.Value.LockMinutes);
        var recent = data.SignInAttempts.AsNoTracking().Where(a => a.Key == key && a.At > since && a.Outcome != SignInOutcome.Locked);
        return Lockout.IsClosed(await recent.ToListAsync(cancel), settings.Value.MostFailures);
    }
}
