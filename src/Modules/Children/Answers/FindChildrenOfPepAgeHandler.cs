using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Answers;

internal sealed class FindChildrenOfPepAgeHandler(ChildrenDbContext data, Rulebook rules, TimeProvider clock) : IRequestHandler<FindChildrenOfPepAge, IReadOnlyList<ChildId>>
{
    public async Task<IReadOnlyList<ChildId>> Handle(FindChildrenOfPepAge query, CancellationToken cancel)
    {
        var today = clock.Today();
        var ages = await PepAges.OnAsync(rules, today, cancel);
        var (bornBy, bornAfter) = (today.AddYears(-ages.From), today.AddYears(-ages.Until));
        var children = From(query).Where(c => c.OnRoll && c.BornOn <= bornBy && c.BornOn > bornAfter);
        return await children.OrderBy(c => c.Id).Take(query.Most).Select(c => c.Id).ToListAsync(cancel);
    }

    private IQueryable<Child> From(FindChildrenOfPepAge query)
    {
        if (query.Among is { } among) return data.Set<Child>().AsNoTracking().Where(c => among.Contains(c.Id));
        var after = query.After?.Value ?? Guid.Empty;
        return data.Set<Child>().FromSql($"select *, xmin from children.child where id > {after}").AsNoTracking();
    }
}
