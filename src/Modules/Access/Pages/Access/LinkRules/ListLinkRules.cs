using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.LinkRules;

/// <summary>What the council has decided about one-time links, the latest first.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record ListLinkRules : IQuery<IReadOnlyList<LinkRule>>;

internal sealed class ListLinkRulesHandler(AccessDbContext data) : IRequestHandler<ListLinkRules, IReadOnlyList<LinkRule>>
{
    public async Task<IReadOnlyList<LinkRule>> Handle(ListLinkRules query, CancellationToken cancel) =>
        await data.LinkRules.AsNoTracking().OrderByDescending(r => r.From).ToListAsync(cancel);
}
