using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.RollList;

/// <summary>The children whom somebody may see: what they mean together, and one page of them.</summary>
internal sealed record ListRoll(VisibleChildren Sight, RollFilter Filter, BoardAsk Ask) : IQuery<RollShown>, IWithinSight;

/// <summary>Which children are wanted; all parts may be left out.</summary>
/// <param name="School">A school's URN or part of its name.</param>
/// <param name="On">The day of the cohort views: any day for looked after, a year ending that 31 March for twelve months.</param>
internal sealed record RollFilter(RollView View, int? Year, string? School, Guid? Adviser, string? Sen, DateOnly? On);

/// <summary>The views that the meaning sentence, the filter and the cohort page offer.</summary>
internal enum RollView
{
    OnRoll,
    NoSchool,
    NoAdviser,
    NoWorker,
    NewlyIn,
    Left,
    LookedAfterOn,
    EverInYear,
    TwelveMonths,
}

/// <summary>The roll as it is shown.</summary>
internal sealed record RollShown(RollTally Tally, RollPageRows Page) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Page.Rows.Select(r => r.Id);
}

/// <summary>One child in the list.</summary>
internal sealed record RollRow(
    ChildId Id, string Name, string Initials, int? Year, int? SchoolUrn, string? School, string? Adviser, string? Worker, string? Sen, DateOnly? Since, DateOnly? Left);

internal sealed class ListRollHandler(RollRows rows, RollTallies tallies, TimeProvider clock) : IRequestHandler<ListRoll, RollShown>
{
    public async Task<RollShown> Handle(ListRoll query, CancellationToken cancel)
    {
        var today = clock.Today();
        var tally = await tallies.ForAsync(query.Sight, today, cancel);
        return new(tally, await rows.PageAsync(query, today, cancel));
    }
}
