using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Children.Pages.Cohorts;

/// <summary>How many belong to each cohort.</summary>
internal sealed record CohortCount(int OnDay, int Ever, int AtYearEnd, int TwelveMonths, int BeginningUnknown);

/// <summary>Counts cohorts, once for as long as no child changes: over all of England it takes a while.</summary>
internal sealed class CohortCounts(ChildrenDbContext data, KeptBySight<(DateOnly On, int YearEnding), CohortCount> kept, IChangeSignal changes)
{
    public ValueTask<CohortCount> ForAsync(CountCohorts query, CancellationToken cancel) => kept.GetAsync(
        query.Sight, (query.On, query.YearEnding), changes.Version(ChildrenDbContext.Schema),
        () => CountAsync(data.Set<Child>().IgnoreQueryFilters().AsNoTracking().Within(query.Sight), query.On, new TwelveMonths(query.YearEnding), cancel));

    private static async Task<CohortCount> CountAsync(IQueryable<Child> children, DateOnly on, TwelveMonths year, CancellationToken cancel) => new(
        await children.LookedAfterOn(on).CountAsync(cancel),
        await children.EverLookedAfterIn(year).CountAsync(cancel),
        await children.LookedAfterOn(year.At).CountAsync(cancel),
        await children.LookedAfterTwelveMonthsAt(year).CountAsync(cancel),
        await children.LookedAfterTwelveMonthsAt(year).WhoseBeginningIsUnknown(year).CountAsync(cancel));
}
