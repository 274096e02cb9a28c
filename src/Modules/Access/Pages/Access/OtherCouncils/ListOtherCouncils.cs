using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.OtherCouncils;

/// <summary>Every other council whose service is known here, also those that are shown from a later day on.</summary>
[AllowRoles(Role.Administrator)]
internal sealed record ListOtherCouncils : IQuery<IReadOnlyList<OtherCouncil>>;

/// <summary>The other councils to whose services designated teachers are led today.</summary>
[AllowEveryone]
internal sealed record OtherCouncilsToday : IQuery<IReadOnlyList<OtherCouncil>>;

internal sealed class ListOtherCouncilsHandler(AccessDbContext data, TimeProvider clock)
    : IRequestHandler<ListOtherCouncils, IReadOnlyList<OtherCouncil>>, IRequestHandler<OtherCouncilsToday, IReadOnlyList<OtherCouncil>>
{
    public async Task<IReadOnlyList<OtherCouncil>> Handle(ListOtherCouncils query, CancellationToken cancel) =>
        await data.OtherCouncils.AsNoTracking().OrderBy(c => c.Name).ToListAsync(cancel);

    public async Task<IReadOnlyList<OtherCouncil>> Handle(OtherCouncilsToday query, CancellationToken cancel)
    {
        var today = clock.Today();
        return await data.OtherCouncils.AsNoTracking().Where(c => c.From <= today).OrderBy(c => c.Name).ToListAsync(cancel);
    }
}
