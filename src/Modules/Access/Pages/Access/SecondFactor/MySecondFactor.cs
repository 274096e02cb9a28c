using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>The second factor of whoever asks.</summary>
[AllowSignedIn]
internal sealed record MySecondFactor : IQuery<SecondFactorShown>;

/// <param name="Since">When their app was set up; null when they have none.</param>
/// <param name="RecoveryCodes">How many they have left.</param>
/// <param name="IsDemanded">True when they may not do without.</param>
internal sealed record SecondFactorShown(DateTimeOffset? Since, int RecoveryCodes, bool IsDemanded);

internal sealed class MySecondFactorHandler(AccessDbContext data, Standings standings, ICurrentPerson me, TimeProvider clock) : IRequestHandler<MySecondFactor, SecondFactorShown>
{
    public async Task<SecondFactorShown> Handle(MySecondFactor query, CancellationToken cancel)
    {
        var since = await data.AuthenticatorApps.Where(a => a.PersonId == me.Id).Select(a => (DateTimeOffset?)a.Since).SingleOrDefaultAsync(cancel);
        var standing = await standings.OfAsync(me.Id, cancel);
        return new SecondFactorShown(since, await data.CountRecoveryCodesAsync(me.Id, cancel), standing?.MustHaveSecondFactor(clock.Today()) ?? true);
    }
}
