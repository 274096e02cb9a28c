using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Platform.Jobs;

namespace VirtualSchool.Access.Jobs;

/// <summary>
/// Clears sessions and tries that are older than the council keeps them. The log has its own lines of who signed in; what goes here changes nobody's
/// standing, so it is done apart from any command.
/// </summary>
internal sealed class ClearSignInRecords(ContextsApart contexts, TimeProvider clock) : IDailyJob
{
    public string Name => "Clear old sessions and sign-in tries";

    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        var rules = await data.Set<SignInRetention>().AsNoTracking().ToListAsync(cancel);
        var now = clock.GetUtcNow();
        var (sessions, tries) = (now.AddDays(-SignInRetention.DaysOn(rules, SignInRecord.Sessions, today)), now.AddDays(-SignInRetention.DaysOn(rules, SignInRecord.Tries, today)));
        await data.Sessions.Where(s => s.LastUsedAt < sessions).ExecuteDeleteAsync(cancel);
        await data.SignInAttempts.Where(a => a.At < tries).ExecuteDeleteAsync(cancel);
        await data.Set<SpentQuestion>().Where(q => q.Until < now).ExecuteDeleteAsync(cancel);
    }
}
