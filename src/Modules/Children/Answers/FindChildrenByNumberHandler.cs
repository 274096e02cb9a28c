using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Answers;

internal sealed class FindChildrenByNumberHandler(ChildrenDbContext data) : IRequestHandler<FindChildrenByNumber, IReadOnlyDictionary<string, ChildId>>
{
    public async Task<IReadOnlyDictionary<string, ChildId>> Handle(FindChildrenByNumber query, CancellationToken cancel)
    {
        var found = await data.Set<Child>().IgnoreQueryFilters().AsNoTracking().Where(c => query.Numbers.Contains(c.CouncilNumber)).Select(c => new { c.CouncilNumber, c.Id }).ToListAsync(cancel);
        return found.ToDictionary(c => c.CouncilNumber, c => c.Id);
    }
}
