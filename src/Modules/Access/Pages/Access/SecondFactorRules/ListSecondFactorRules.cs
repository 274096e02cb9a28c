using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.SecondFactorRules;

/// <summary>The council's choices with every day from which one holds or held, the latest first.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record ListSecondFactorRules : IQuery<IReadOnlyList<SecondFactorRule>>;

internal sealed class ListSecondFactorRulesHandler(AccessDbContext data) : IRequestHandler<ListSecondFactorRules, IReadOnlyList<SecondFactorRule>>
{
    public async Task<IReadOnlyList<SecondFactorRule>> Handle(ListSecondFactorRules query, CancellationToken cancel) =>
        [.. (await data.SecondFactorRules.AsNoTracking().ToListAsync(cancel)).OrderBy(r => r.Role).ThenByDescending(r => r.From)];
}
