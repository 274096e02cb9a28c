using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.MySessions;

/// <summary>Where whoever asks is signed in, the latest used first.</summary>
/// <param name="Present">The session in which they ask.</param>
[AllowSignedIn]
internal sealed record MySessions(Guid Present) : IQuery<IReadOnlyList<SessionShown>>;

internal sealed record SessionShown(Guid Id, string DeviceWords, DateTimeOffset BeganAt, DateTimeOffset LastUsedAt, bool IsPresent);

internal sealed class MySessionsHandler(AccessDbContext data, ICurrentPerson me, IOptions<AccessSettings> settings, TimeProvider clock)
    : IRequestHandler<MySessions, IReadOnlyList<SessionShown>>
{
    public async Task<IReadOnlyList<SessionShown>> Handle(MySessions query, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddMinutes(-settings.Value.IdleMinutes);
        return await data.OpenSessionsOf(me.Id, since).OrderByDescending(s => s.LastUsedAt)
            .Select(s => new SessionShown(s.Id, s.DeviceWords, s.BeganAt, s.LastUsedAt, s.Id == query.Present)).ToListAsync(cancel);
    }
}
