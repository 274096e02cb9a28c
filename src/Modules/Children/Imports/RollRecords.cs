using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Roll;

namespace VirtualSchool.Children.Imports;

/// <summary>The records that an import looks at for its preview, and takes to change them.</summary>
internal sealed class RollRecords(ChildrenDbContext data, RollChange change)
{
    /// <summary>Copies of the children with these numbers, as they are now; changing them changes nothing else.</summary>
    public Task<IReadOnlyList<Child>> LookAtAsync(IReadOnlyCollection<string> numbers, CancellationToken cancel) => LookAtAsync(numbers, [], cancel);

    /// <summary>Copies of the children with these numbers or pupil numbers.</summary>
    public async Task<IReadOnlyList<Child>> LookAtAsync(IReadOnlyCollection<string> numbers, IReadOnlyCollection<Upn> upns, CancellationToken cancel) =>
        await With(numbers, upns).AsNoTrackingWithIdentityResolution()
            .Include(c => c.Episodes).Include(c => c.Places).Include(c => c.Allocations).AsSplitQuery().ToListAsync(cancel);

    /// <summary>The children themselves, to be changed.</summary>
    public Task<IReadOnlyList<Child>> TakeAsync(IReadOnlyCollection<string> numbers, CancellationToken cancel) => TakeAsync(numbers, [], cancel);

    /// <summary>The children with these numbers or pupil numbers, to be changed.</summary>
    public Task<IReadOnlyList<Child>> TakeAsync(IReadOnlyCollection<string> numbers, IReadOnlyCollection<Upn> upns, CancellationToken cancel) =>
        change.TakeAsync(With(numbers, upns), cancel);

    /// <summary>What of this belongs to a sealed record: nothing that a file says of it is read, and none of it leads to another child.</summary>
    public async Task<Closed> ClosedAsync(IReadOnlyCollection<string> numbers, IReadOnlyCollection<Upn> upns, CancellationToken cancel)
    {
        var (wanted, pupils) = (numbers.ToArray(), upns.Select(u => u.Value).ToArray());
        var found = await data.Set<Child>().IgnoreQueryFilters().Where(c => c.SealedOn != null && (wanted.Contains(c.CouncilNumber) || pupils.Contains(c.UpnText)))
            .Select(c => new { c.CouncilNumber, c.UpnText }).ToListAsync(cancel);
        return new(found.Select(f => f.CouncilNumber).ToHashSet(StringComparer.OrdinalIgnoreCase), found.Select(f => f.UpnText).OfType<string>().ToHashSet());
    }

    /// <summary>Which child on the roll has each of these pupil numbers, by the council's number for the child.</summary>
    public async Task<IReadOnlyDictionary<string, string>> UpnHoldersAsync(IReadOnlyCollection<Upn> upns, CancellationToken cancel)
    {
        var wanted = upns.Select(u => u.Value).ToArray();
        var holders = await data.Set<Child>().Where(c => wanted.Contains(c.UpnText)).Select(c => new { c.UpnText, c.CouncilNumber }).ToListAsync(cancel);
        return holders.GroupBy(h => h.UpnText!).ToDictionary(h => h.Key, h => h.First().CouncilNumber);
    }

    /// <summary>Keeps the changes, with these new children, and tells whom they concern.</summary>
    public Task FinishAsync(IEnumerable<Child> added, CancellationToken cancel)
    {
        foreach (var child in added) change.Add(child);
        return change.FinishAsync(cancel);
    }

    private IQueryable<Child> With(IReadOnlyCollection<string> numbers, IReadOnlyCollection<Upn> upns)
    {
        var (wanted, pupils) = (numbers.ToArray(), upns.Select(u => u.Value).ToArray());
        return data.Set<Child>().Where(c => wanted.Contains(c.CouncilNumber) || pupils.Contains(c.UpnText));
    }
}
