using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Children.Pages.Cohorts;

/// <summary>How many belong to each cohort.</summary>
internal sealed record CohortCount(int OnDay, int Ever, int AtYearEnd, int TwelveMonths, int BeginningUnknown);

/// <summary>What was counted for somebody's sight, until any child changes.</summary>
internal sealed class KnownCohorts
{
    private readonly ConditionalWeakTable<VisibleChildren, ConcurrentDictionary<(DateOnly, int), (long Version, CohortCount Count)>> _known = [];

    public ConcurrentDictionary<(DateOnly On, int YearEnding), (long Version, CohortCount Count)> Of(VisibleChildren sight) => _known.GetOrCreateValue(sight);
}

/// <summary>Counts cohorts, once for as long as no child changes: over all of England it takes a while.</summary>
internal sealed class CohortCounts(ChildrenDbContext data, KnownCohorts known, IChangeSignal changes)
{
    public async ValueTask<CohortCount> ForAsync(CountCohorts query, CancellationToken cancel)
    {
        var (version, key, kept) = (changes.Version(ChildrenDbContext.Schema), (query.On, query.YearEnding), known.Of(query.Sight));
        if (kept.TryGetValue(key, out var counted) && counted.Version == version) return counted.Count;
        var count = await CountAsync(data.Set<Child>().IgnoreQueryFilters().AsNoTracking().Within(query.Sight), query.On, new TwelveMonths(query.YearEnding), cancel);
        kept[key] = (version, count);
        return count;
    }

    private static async Task<CohortCount> CountAsync(IQueryable<Child> children, DateOnly on, TwelveMonths year, CancellationToken cancel) => new(
        await children.LookedAfterOn(on).CountAsync(cancel),
        await children.EverLookedAfterIn(year).CountAsync(cancel),
        await children.LookedAfterOn(year.At).CountAsync(cancel),
        await children.LookedAfterTwelveMonthsAt(year).CountAsync(cancel),
        await children.LookedAfterTwelveMonthsAt(year).WhoseBeginningIsUnknown(year).CountAsync(cancel));
}
