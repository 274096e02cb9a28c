using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Platform.Jobs;

namespace VirtualSchool.Access.Jobs;

/// <summary>
/// Clears sessions and tries that are older than the council keeps them. The log has its own lines of who signed in; what goes here changes nobody's
/// standing.
/// </summary>
internal sealed class ClearSignInRecords(ContextsApart contexts, SessionBook book, TimeProvider clock) : IDailyJob
{
    public string Name => "Clear old sessions and sign-in tries";

    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        await using var data = await contexts.CreateAsync(cancel);
        var rules = await data.Set<SignInRetention>().AsNoTracking().ToListAsync(cancel);
        var now = clock.GetUtcNow();
        await book.ClearAsync(
            now.AddDays(-SignInRetention.DaysOn(rules, SignInRecord.Sessions, today)), now.AddDays(-SignInRetention.DaysOn(rules, SignInRecord.Tries, today)), cancel);
    }
}
