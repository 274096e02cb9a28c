using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Standing;

/// <summary>Reads on a connection of its own: what the request at hand has not committed must never be remembered.</summary>
internal sealed class StandingSource(ContextsApart contexts, SightOfHeads heads, IOptions<AccessSettings> settings, TimeProvider clock) : IStandingSource
{
    public async Task<PersonStanding?> ReadAsync(PersonId person)
    {
        await using var data = await contexts.CreateAsync(CancellationToken.None);
        var found = await data.People.AsNoTracking().Where(p => p.Id == person).Select(p => new
        {
            p.Name,
            p.SessionStamp,
            HasPasskey = data.Passkeys.Any(k => k.PersonId == p.Id),
            HasApp = data.AuthenticatorApps.Any(a => a.PersonId == p.Id),
            Roles = p.Roles.Select(r => new RolePeriod(r.Role, r.From, r.Until)).ToList(),
        }).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var sights = await data.Sights.AsNoTracking().Where(s => s.PersonId == person && !data.Sealed.Any(r => r.ChildId == s.ChildId))
            .Select(s => new SightHeld(s.ChildId, s.Role, s.From, s.Until)).ToListAsync();
        var rules = await data.SecondFactorRules.AsNoTracking().ToListAsync();
        return new PersonStanding(person, found.Name, found.SessionStamp, found.Roles, sights, await SealedAsync(data, person, found.Roles), found.HasApp, found.HasPasskey, rules, await EndedSessionsAsync(data, person));
    }

    private async Task<SealedFrom> SealedAsync(AccessDbContext data, PersonId person, List<RolePeriod> roles)
    {
        if (!roles.Exists(r => r.Role == Role.Head)) return new(VisibleChildren.All, [], []);
        var now = clock.GetUtcNow();
        var hidden = await data.Sealed.Select(r => r.ChildId).ToListAsync();
        var opened = await data.SealedRecordOpenings.Where(o => o.PersonId == person && o.Until > now && data.Sealed.Any(r => r.ChildId == o.ChildId)).Select(o => new RecordOpened(o.ChildId, o.Until)).ToListAsync();
        return new(heads.AllBut(hidden), hidden, opened);
    }

    // A cookie that has not been used for longer is over by itself.
    private async Task<IReadOnlySet<Guid>> EndedSessionsAsync(AccessDbContext data, PersonId person)
    {
        var since = clock.GetUtcNow().AddMinutes(-settings.Value.IdleMinutes).AddDays(-1);
        return (await data.Sessions.Where(s => s.PersonId == person && s.EndedAt > since).Select(s => s.Id).ToListAsync()).ToFrozenSet();
    }
}
