using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions.Passkeys;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.Passkeys;

/// <summary>The passkeys of whoever asks, and the question that makes another.</summary>
[AllowSignedIn]
internal sealed record AskToMakePasskey : IQuery<MyPasskeys>;

internal sealed record MyPasskeys(IReadOnlyList<PasskeyShown> Held, PasskeyQuestion Question);

internal sealed record PasskeyShown(Guid Id, string Name, DateTimeOffset AddedAt, DateTimeOffset? LastUsedAt);

internal sealed class AskToMakePasskeyHandler(AccessDbContext data, PasskeyCeremony ceremony, ICurrentPerson me) : IRequestHandler<AskToMakePasskey, MyPasskeys>
{
    public async Task<MyPasskeys> Handle(AskToMakePasskey query, CancellationToken cancel)
    {
        var person = await data.People.AsNoTracking().SingleAsync(p => p.Id == me.Id, cancel);
        var held = await data.Passkeys.Where(p => p.PersonId == me.Id).OrderBy(p => p.AddedAt).Select(p => new PasskeyShown(p.Id, p.Name, p.AddedAt, p.LastUsedAt)).ToListAsync(cancel);
        return new MyPasskeys(held, await ceremony.AskToMakeAsync(person));
    }
}
