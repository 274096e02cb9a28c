using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.RollList;

/// <summary>The numbers of the meaning sentence, and the advisers to filter by.</summary>
internal sealed record RollTally(int OnRoll, int NoSchool, int NoAdviser, int NoWorker, int NewlyIn, IReadOnlyList<Choice> Advisers);

/// <summary>Counts the roll within somebody's sight, once for as long as no child changes.</summary>
internal sealed class RollTallies(ChildrenDbContext data, KeptBySight<DateOnly, RollTally> kept, IChangeSignal changes)
{
    // A longer list helps nobody to choose.
    private const int MostAdvisers = 60;

    public ValueTask<RollTally> ForAsync(VisibleChildren sight, DateOnly today, CancellationToken cancel) =>
        kept.GetAsync(sight, today, changes.Version(ChildrenDbContext.Schema), () => CountAsync(sight, today, cancel));

    private async Task<RollTally> CountAsync(VisibleChildren sight, DateOnly today, CancellationToken cancel)
    {
        var roll = data.Set<Child>().AsNoTracking().Where(c => c.OnRoll).Within(sight);
        var newSince = today.AddDays(-28);
        var counted = await roll.GroupBy(_ => 1).Select(g => new
        {
            All = g.Count(),
            NoSchool = g.Count(c => c.SchoolUrn == null && c.YearGroup >= 0 && c.YearGroup <= RollViews.LastYearAtSchool),
            NoAdviser = g.Count(c => c.AdviserId == null),
            NoWorker = g.Count(c => c.WorkerId == null),
            New = g.Count(c => c.InCareSince >= newSince),
        }).FirstOrDefaultAsync(cancel);
        return counted is null ? new(0, 0, 0, 0, 0, []) : new(counted.All, counted.NoSchool, counted.NoAdviser, counted.NoWorker, counted.New, await AdvisersAsync(roll, cancel));
    }

    private static async Task<IReadOnlyList<Choice>> AdvisersAsync(IQueryable<Child> roll, CancellationToken cancel)
    {
        var advisers = await roll.Where(c => c.AdviserId != null).Select(c => new { c.AdviserId, c.AdviserName }).Distinct()
            .OrderBy(a => a.AdviserName).Take(MostAdvisers + 1).ToListAsync(cancel);
        return advisers.Count is <= 1 or > MostAdvisers ? [] : [.. advisers.Select(a => new Choice($"{a.AdviserId}", a.AdviserName!))];
    }
}
