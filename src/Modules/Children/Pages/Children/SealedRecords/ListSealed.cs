using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.SealedRecords;

/// <summary>The sealed records by number alone, the latest first: who they are opens only with a reason.</summary>
[AllowRoles(Role.Head)]
internal sealed record ListSealed : IQuery<IReadOnlyList<SealedLine>>;

/// <summary>One sealed record.</summary>
internal sealed record SealedLine(string Number, DateOnly SealedOn);

internal sealed class ListSealedHandler(ChildrenDbContext data) : IRequestHandler<ListSealed, IReadOnlyList<SealedLine>>
{
    private const int Most = 500;

    public async Task<IReadOnlyList<SealedLine>> Handle(ListSealed query, CancellationToken cancel) =>
        await data.Set<Child>().IgnoreQueryFilters().AsNoTracking().Where(c => c.SealedOn != null).OrderByDescending(c => c.SealedOn).ThenBy(c => c.CouncilNumber).Take(Most)
            .Select(c => new SealedLine(c.CouncilNumber, c.SealedOn!.Value)).ToListAsync(cancel);
}
