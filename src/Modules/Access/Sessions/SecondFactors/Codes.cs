using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Sessions.SecondFactors;

/// <summary>
/// Takes codes of authenticator apps, and recovery codes. Each is taken on a connection of its own before anything opens: no refusal gives it
/// back, and of two uses at one moment one is refused.
/// </summary>
internal sealed class Codes(ContextsApart contexts, SignInGuard guard, AppSecrets secrets, TimeProvider clock)
{
    private const string Wrong = "The code is not right. Enter the six digits that your app shows now, or a recovery code that you have not used.";
    private const string Used = "This code has been used already. Wait until your app shows the next one.";

    /// <exception cref="Refusal">It is not a code of theirs, was used before, or there have been too many tries.</exception>
    public async Task RequireAsync(PersonId person, string typed, string field, CancellationToken cancel)
    {
        var attempt = await guard.BeginAsync(Counted.Code(person), cancel);
        if (await RefuseAsync(person, typed, cancel) is { } because)
            throw new Refusal(because, field);
        await guard.SucceedAsync(attempt, cancel);
    }

    private async Task<string?> RefuseAsync(PersonId person, string typed, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        if (!OneTimeCode.IsOne(typed))
            return await IsTakenAsync(data, person, RecoveryCode.HashOf(typed), cancel) ? null : Wrong;
        var app = await data.AuthenticatorApps.AsNoTracking().SingleOrDefaultAsync(a => a.PersonId == person, cancel);
        if (app is null || OneTimeCode.StepOf(typed, secrets.Open(app), clock.GetUtcNow()) is not { } step)
            return Wrong;
        return await data.AuthenticatorApps.Where(a => a.PersonId == person && a.LastStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastStep, step), cancel) == 1 ? null : Used;
    }

    private async Task<bool> IsTakenAsync(AccessDbContext data, PersonId person, byte[] hash, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await data.RecoveryCodes.Where(c => c.PersonId == person && c.Hash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), cancel) == 1;
    }
}
