using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Peps.Pages.Board;

/// <summary>The numbers of the meaning sentence.</summary>
internal sealed record BoardTally(int All, int Late, int NotStarted, int SocialWorker, int DesignatedTeacher, int VirtualSchool, int ToRead, int SignedOff);

/// <summary>What was counted for somebody's sight, until any plan changes.</summary>
internal sealed class KnownTallies
{
    private readonly ConditionalWeakTable<VisibleChildren, Counted> _known = [];

    public BoardTally? Find(VisibleChildren sight, long version, PepTerm term, DateOnly today) =>
        _known.TryGetValue(sight, out var counted) && counted.Version == version && counted.Term == term && counted.On == today ? counted.Tally : null;

    public void Keep(VisibleChildren sight, long version, PepTerm term, DateOnly today, BoardTally tally) =>
        _known.AddOrUpdate(sight, new Counted(version, term, today, tally));

    private sealed record Counted(long Version, PepTerm Term, DateOnly On, BoardTally Tally);
}

/// <summary>Counts the plans of a term within somebody's sight, once for as long as no plan changes.</summary>
internal sealed class BoardTallies(PepsDbContext data, KnownTallies known, IChangeSignal changes)
{
    public async ValueTask<BoardTally> ForAsync(VisibleChildren sight, PepTerm term, DateOnly today, CancellationToken cancel)
    {
        var version = changes.Version(PepsDbContext.Schema);
        if (known.Find(sight, version, term, today) is { } tally) return tally;
        tally = await CountAsync(sight, term, today, cancel);
        known.Keep(sight, version, term, today, tally);
        return tally;
    }

    private async Task<BoardTally> CountAsync(VisibleChildren sight, PepTerm term, DateOnly today, CancellationToken cancel)
    {
        var peps = data.Set<Pep>().AsNoTracking().Where(p => p.Term == term && p.State != PepState.Closed && p.State != PepState.Superseded);
        if (!sight.IsAll)
        {
            var ids = sight.Ids.Select(id => new ChildId(id)).ToArray();
            peps = peps.Where(p => ids.Contains(p.Child));
        }
        var groups = await peps.GroupBy(p => new { p.State, p.WaitingFor, p.DueOn })
            .Select(g => new { g.Key.State, g.Key.WaitingFor, g.Key.DueOn, Count = g.Count() }).ToListAsync(cancel);
        int Sum(Func<PepState, Holder, bool, bool> counts) => groups.Where(g => counts(g.State, g.WaitingFor, g.DueOn < today)).Sum(g => g.Count);
        return new BoardTally(
            Sum((_, _, _) => true),
            Sum((state, _, isPast) => isPast && BoardViews.MayBeLate.Contains(state)),
            Sum((state, _, _) => state == PepState.Due),
            Sum((_, holder, _) => holder == Holder.SocialWorker),
            Sum((_, holder, _) => holder == Holder.DesignatedTeacher),
            Sum((_, holder, _) => holder == Holder.VirtualSchool),
            Sum((state, _, _) => state.IsWithReviewer()),
            Sum((state, _, _) => state == PepState.SignedOff));
    }
}
