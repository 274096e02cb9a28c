using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>Whom a visitor to the demonstration may sign in as; nobody elsewhere.</summary>
internal sealed record DemonstrationPeople : IQuery<IReadOnlyList<DemonstrationRow>>;

internal sealed record DemonstrationRow(PersonId Id, string Name, string Line);

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
