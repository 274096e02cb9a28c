using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Platform.Pages.Parts.Boards;

namespace VirtualSchool.Children.Pages.RollList;

/// <summary>What each view of the roll leaves.</summary>
internal static class RollViews
{
    /// <summary>Children with a school place until the end of this year group: Education Act 1996 s8.</summary>
    public const int LastYearAtSchool = 11;

    private const int DaysNew = 28;
    private static readonly IReadOnlyList<Column> OfOthers = Columns(RollView.OnRoll);
    private static readonly IReadOnlyList<Column> OfLeavers = Columns(RollView.Left);

    public static IQueryable<Child> In(this IQueryable<Child> children, RollView view, DateOnly on, DateOnly today) => view switch
    {
        RollView.NoSchool => children.Where(c => c.OnRoll && c.SchoolUrn == null && c.YearGroup >= 0 && c.YearGroup <= LastYearAtSchool),
        RollView.NoAdviser => children.Where(c => c.OnRoll && c.AdviserId == null),
        RollView.NoWorker => children.Where(c => c.OnRoll && c.WorkerId == null),
        RollView.NewlyIn => children.Where(c => c.OnRoll && c.InCareSince >= today.AddDays(-DaysNew)),
        RollView.Left => children.Where(c => !c.OnRoll && c.LeftCareOn != null),
        RollView.LookedAfterOn => children.LookedAfterOn(on),
        RollView.EverInYear => children.EverLookedAfterIn(new TwelveMonths(YearEnd(on))),
        RollView.TwelveMonths => children.LookedAfterTwelveMonthsAt(new TwelveMonths(YearEnd(on))),
        _ => children.Where(c => c.OnRoll),
    };

    public static string WordsOf(RollView view) => view switch
    {
        RollView.NoSchool => "School age, without a school",
        RollView.NoAdviser => "Without an adviser",
        RollView.NoWorker => "Without a social worker",
        RollView.NewlyIn => "Into care in the last 28 days",
        RollView.Left => "Left care",
        RollView.LookedAfterOn => "Looked after on a day",
        RollView.EverInYear => "Ever looked after in a year to 31 March",
        RollView.TwelveMonths => "Looked after 12 months at 31 March",
        _ => "Looked after now",
    };

    /// <summary>The columns of the list.</summary>
    public static IReadOnlyList<Column> ColumnsOf(RollView view) => view == RollView.Left ? OfLeavers : OfOthers;

    /// <summary>The words over the day that a view is about.</summary>
    public static string SinceOrLeft(RollView view) => view == RollView.Left ? "Left care" : "In care since";

    private static IReadOnlyList<Column> Columns(RollView view) =>
        [new("Child", "child"), new("Year"), new("School"), new("SEN"), new(SinceOrLeft(view)), new("Social worker"), new("Adviser")];

    // The year of the 903 runs from 1 April to 31 March and is named by its end.
    public static int YearEnd(DateOnly day) => day.Month >= 4 ? day.Year + 1 : day.Year;
}
