using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

internal sealed class DemonstrationPeopleHandler(AccessDbContext data, IDemonstrationMode demonstration) : IRequestHandler<DemonstrationPeople, IReadOnlyList<DemonstrationRow>>
{
    public async Task<IReadOnlyList<DemonstrationRow>> Handle(DemonstrationPeople query, CancellationToken cancel)
    {
        if (!demonstration.IsOn)
            return [];
        return await data.Introductions.AsNoTracking().OrderBy(i => i.Place)
            .Join(data.People, i => i.PersonId, p => p.Id, (i, p) => new DemonstrationRow(p.Id, p.Name, i.Line))
            .ToListAsync(cancel);
    }
}
