using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Answers;

internal sealed class FindPeopleHandler(AccessDbContext data) : IRequestHandler<FindPeople, IReadOnlyList<PersonFound>>
{
    public async Task<IReadOnlyList<PersonFound>> Handle(FindPeople query, CancellationToken cancel)
    {
        if (query.Ids.Count == 0)
            return [];
        var ids = query.Ids.Distinct().ToList();
        return await data.People.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new PersonFound(p.Id, p.Name, p.Email)).ToListAsync(cancel);
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
