using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Peps.Pages.Board;

/// <summary>The numbers of the meaning sentence.</summary>
internal sealed record BoardTally(int All, int Late, int NotStarted, int SocialWorker, int DesignatedTeacher, int VirtualSchool, int ToRead, int SignedOff);

/// <summary>Counts the plans of a term within somebody's sight, once for as long as no plan changes.</summary>
internal sealed class BoardTallies(PepsDbContext data, KeptBySight<(PepTerm, DateOnly), BoardTally> kept, IChangeSignal changes)
{
    public ValueTask<BoardTally> ForAsync(VisibleChildren sight, PepTerm term, DateOnly today, CancellationToken cancel) =>
        kept.GetAsync(sight, (term, today), changes.Version(PepsDbContext.Schema), () => CountAsync(sight, term, today, cancel));

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
