using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.GroupRoles;

/// <summary>Which groups at the issuer hold which roles here.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record ListGroupRoles : IQuery<IReadOnlyList<GroupRole>>;

internal sealed class ListGroupRolesHandler(AccessDbContext data) : IRequestHandler<ListGroupRoles, IReadOnlyList<GroupRole>>
{
    public async Task<IReadOnlyList<GroupRole>> Handle(ListGroupRoles query, CancellationToken cancel) =>
        await data.GroupRoles.AsNoTracking().OrderBy(g => g.Name).ThenBy(g => g.Role).ToListAsync(cancel);
}
