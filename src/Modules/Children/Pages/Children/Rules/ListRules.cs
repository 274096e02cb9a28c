using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Rules;

/// <summary>The council's numbers with every day from which one holds or held, the latest first.</summary>
internal sealed record ListRules : IQuery<IReadOnlyList<CouncilRule>>;

internal sealed class ListRulesHandler(ChildrenDbContext data) : IRequestHandler<ListRules, IReadOnlyList<CouncilRule>>
{
    public async Task<IReadOnlyList<CouncilRule>> Handle(ListRules query, CancellationToken cancel) =>
        [.. (await data.Set<CouncilRule>().AsNoTracking().ToListAsync(cancel)).OrderBy(r => r.Key).ThenByDescending(r => r.From)];
}
