using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Peps.Pages.Board;

/// <summary>The numbers of the meaning sentence.</summary>
internal sealed record BoardTally(int All, int Late, int NotStarted, int SocialWorker, int DesignatedTeacher, int VirtualSchool, int SignedOff);

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
        return await peps.GroupBy(_ => 1).Select(g => new BoardTally(
            g.Count(),
            g.Count(p => BoardViews.MayBeLate.Contains(p.State) && p.DueOn < today),
            g.Count(p => p.State == PepState.Due),
            g.Count(p => p.WaitingFor == Holder.SocialWorker),
            g.Count(p => p.WaitingFor == Holder.DesignatedTeacher),
            g.Count(p => p.WaitingFor == Holder.VirtualSchool),
            g.Count(p => p.State == PepState.SignedOff))).FirstOrDefaultAsync(cancel) ?? new BoardTally(0, 0, 0, 0, 0, 0, 0);
    }
}
