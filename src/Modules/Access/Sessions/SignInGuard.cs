using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Sessions;

/// <summary>
/// Counts tries at signing in, by what is tried and by device: a device on which the person has signed in before has a count of its own, all
/// others share one, so that nobody can lock a colleague out of their own computer. Each try is committed on a connection of its own before
/// the password or code is looked at, so that neither a refusal nor many tries at one moment can keep a failure from counting.
/// </summary>
internal sealed class SignInGuard(ContextsApart contexts, IHttpContextAccessor http, IOptions<AccessSettings> settings, TimeProvider clock)
{
    private TimeSpan Window => TimeSpan.FromMinutes(settings.Value.LockMinutes);

    /// <summary>Notes a try as failed until <see cref="SucceedAsync"/> says otherwise.</summary>
    /// <exception cref="Refusal">What is tried is closed for a while. Addresses that nobody has close just the same.</exception>
    public async Task<Guid> BeginAsync(Counted counted, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        await using var transaction = await data.Database.BeginTransactionAsync(cancel);
        var device = await KnownDeviceAsync(data, counted.Person, cancel);
        var closedUntil = await ClosedUntilAsync(data, counted.Key, device, cancel);
        var attempt = new SignInAttempt(counted.Key, device, counted.Kind, counted.Person, clock.GetUtcNow(), closedUntil is not null);
        data.SignInAttempts.Add(attempt);
        await data.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        if (await http.HttpContext.TellFailedAsync(counted, closedUntil is not null) is { } line)
            http.HttpContext!.Items[attempt.Id] = line;
        return closedUntil is { } until ? throw new Refusal(Words(counted.Kind, device is not null, until)) : attempt.Id;
    }

    public async Task SucceedAsync(Guid attempt, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        (await data.SignInAttempts.SingleAsync(a => a.Id == attempt, cancel)).Succeed();
        await data.SaveChangesAsync(cancel);
        http.HttpContext.TakeBack(http.HttpContext?.Items[attempt] as Guid?);
    }

    private async Task<Guid?> KnownDeviceAsync(AccessDbContext data, PersonId? person, CancellationToken cancel) =>
        person is not null && DeviceCookie.Of(http.HttpContext) is { } device && await data.Sessions.AnyAsync(s => s.PersonId == person && s.Device == device, cancel) ? device : null;

    private async Task<DateTimeOffset?> ClosedUntilAsync(AccessDbContext data, string key, Guid? device, CancellationToken cancel)
    {
        await data.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_advisory_xact_lock(hashtext({key + device}))").ToListAsync(cancel);
        var since = clock.GetUtcNow() - Window;
        var recent = data.SignInAttempts.AsNoTracking().Where(a => a.Key == key && a.Device == device && a.At > since && a.Outcome != SignInOutcome.Locked);
        return Lockout.ClosedUntil(await recent.ToListAsync(cancel), settings.Value.MostFailures, Window);
    }

    private static string Words(SignInKind kind, bool isKnownDevice, DateTimeOffset until)
    {
        // Rounded up, so that whoever comes at that minute is let in.
        var (what, when) = (kind == SignInKind.Code ? "wrong codes" : "tries with this address", HouseTime.Clock(until.AddSeconds(59)));
        return isKnownDevice
            ? $"There have been too many {what} on this device. Try again at {when}, or ask an administrator for help."
            : $"There have been too many {what} on devices where it has not been used before. Try again at {when}, or sign in on a device that you have used before, or ask an administrator for help.";
    }
}
