using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Answers;

internal sealed class FindPeopleHandler(AccessDbContext data) : IRequestHandler<FindPeople, IReadOnlyList<PersonFound>>
{
    public async Task<IReadOnlyList<PersonFound>> Handle(FindPeople query, CancellationToken cancel)
    {
        if (query.Ids.Count == 0)
            return [];
        var ids = query.Ids.Distinct().ToList();
        var found = await data.People.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new PersonFound(p.Id, p.Name, p.Email)).ToListAsync(cancel);
        return found.Count == ids.Count ? found : [.. found, .. await WhoCameByLinkAsync(ids, cancel)];
    }

    private async Task<IEnumerable<PersonFound>> WhoCameByLinkAsync(List<PersonId> ids, CancellationToken cancel)
    {
        var links = ids.ConvertAll(id => id.Value);
        var found = await data.OneTimeLinks.AsNoTracking().Where(l => links.Contains(l.Id)).Join(data.People, l => l.AskedBy, p => p.Id, (l, p) => new { l.Id, l.Name, l.Email, Asker = p.Name }).ToListAsync(cancel);
        return found.Select(l => new PersonFound(new PersonId(l.Id), $"{l.Name}, by link from {l.Asker}", l.Email));
    }
}

internal sealed class FindPeopleInRoleHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<FindPeopleInRole, IReadOnlyList<PersonFound>>
{
    public async Task<IReadOnlyList<PersonFound>> Handle(FindPeopleInRole query, CancellationToken cancel)
    {
        var today = clock.Today();
        return await data.People.AsNoTracking()
            .Where(p => p.Roles.Any(r => r.Role == query.Role && r.From <= today && (r.Until == null || r.Until > today)))
            .OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new PersonFound(p.Id, p.Name, p.Email)).ToListAsync(cancel);
    }
}
