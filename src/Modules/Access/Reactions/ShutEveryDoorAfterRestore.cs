using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Platform.BackUp;

namespace VirtualSchool.Access.Reactions;

/// <summary>Ends every session, set-up link and one-time link of the time before: what was ended since the back-up would be open again otherwise.</summary>
internal sealed class ShutEveryDoorAfterRestore(AccessDbContext data, TimeProvider clock) : INotificationHandler<DatabaseRestored>
{
    public async Task Handle(DatabaseRestored notification, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        (await data.People.ToListAsync(cancel)).ForEach(p => p.EndSessions());
        (await data.SetUpLinks.Where(l => l.UsedAt == null && l.ExpiresAt > now).ToListAsync(cancel)).ForEach(l => l.Withdraw(now));
        (await data.OneTimeLinks.Where(l => l.EndedAt == null && l.FinishedAt == null).ToListAsync(cancel)).ForEach(l => l.End("the records were put back from a back-up; ask anew", now));
    }
}
