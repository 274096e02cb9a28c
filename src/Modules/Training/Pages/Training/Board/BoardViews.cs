using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Board;

/// <summary>What each view of the board leaves.</summary>
internal static class BoardViews
{
    public static IQueryable<Offering> InView(this IQueryable<Offering> offerings, BoardView view, DateOnly today, DateOnly decideUntil, TrainingDbContext data) => view switch
    {
        BoardView.Ahead => offerings.Where(o => o.State == OfferingState.Published && o.LastDay >= today),
        BoardView.Draft => offerings.Where(o => o.State == OfferingState.Draft),
        BoardView.BelowMinimum => offerings.Where(o => o.State == OfferingState.Published && o.LastDay >= today && o.FirstDay <= decideUntil
            && o.Minimum > data.Set<Booking>().Count(b => b.OfferingId == o.Id && BookingStates.Holding.Contains(b.State))),
        BoardView.Held => offerings.Where(o => o.State == OfferingState.Published && o.LastDay < today),
        BoardView.Cancelled => offerings.Where(o => o.State == OfferingState.Cancelled),
        _ => offerings,
    };

    public static string WordsOf(BoardView view) => view switch
    {
        BoardView.Ahead => "To come",
        BoardView.Draft => "Drafts",
        BoardView.BelowMinimum => "Below their minimum",
        BoardView.Held => "Held",
        BoardView.Cancelled => "Cancelled",
        _ => "All",
    };

    /// <summary>What is over stands with the latest first, unless somebody sorts.</summary>
    public static bool IsOfThePast(BoardView view) => view is BoardView.Held or BoardView.Cancelled or BoardView.All;
}
