using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Board;

/// <summary>The numbers of the meaning sentence.</summary>
/// <param name="DecideUntil">Events that begin by then and are below their minimum need a decision.</param>
/// <param name="PlannedSoon">Courses planned for a month that is near, without a date.</param>
internal sealed record BoardTally(int Ahead, int Drafts, int BelowMinimum, int Planned, int PlannedSoon, DateOnly DecideUntil);

/// <summary>Counts what needs a decision. Events are hundreds, not tens of thousands.</summary>
internal sealed class BoardTallies(TrainingDbContext data, TrainingRules rules)
{
    public async Task<BoardTally> OnAsync(DateOnly today, CancellationToken cancel)
    {
        var book = await rules.ReadAsync(cancel);
        var decideUntil = today.AddDays(7 * book.Number(RuleName.DecideBefore, today));
        var soon = today.AddDays(7 * book.Number(RuleName.PlanningAhead, today));
        var offerings = data.Set<Offering>();
        var planned = data.Set<PlannedCourse>().Where(p => p.OfferingId == null && p.DroppedBecause == null);
        return new BoardTally(
            await offerings.InView(BoardView.Ahead, today, decideUntil, data).CountAsync(cancel),
            await offerings.InView(BoardView.Draft, today, decideUntil, data).CountAsync(cancel),
            await offerings.InView(BoardView.BelowMinimum, today, decideUntil, data).CountAsync(cancel),
            await planned.CountAsync(cancel), await planned.CountAsync(p => p.Month <= soon, cancel), decideUntil);
    }
}
