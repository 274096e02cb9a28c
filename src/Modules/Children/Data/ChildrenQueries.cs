using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Data;

/// <summary>Whom a query leaves. The cohorts say in SQL what <see cref="Child"/> and <see cref="TwelveMonths"/> say of one child; a test holds both together.</summary>
internal static class ChildrenQueries
{
    private const int Adult = 18;

    public static IQueryable<Child> Within(this IQueryable<Child> children, VisibleChildren sight)
    {
        if (sight.IsAll) return children;
        var ids = sight.Ids.Select(id => new ChildId(id)).ToArray();
        return children.Where(c => ids.Contains(c.Id));
    }

    public static IQueryable<Child> LookedAfterOn(this IQueryable<Child> children, DateOnly day) => children
        .StillAChildOn(day)
        .Where(c => c.Episodes.Any(e => e.LegalStatus != "V3" && e.LegalStatus != "V4" && e.From <= day && (e.Until == null || e.Until > day)));

    public static IQueryable<Child> EverLookedAfterIn(this IQueryable<Child> children, TwelveMonths year)
    {
        var (first, last) = (year.Since, year.At);
        return children.StillAChildOn(first)
            .Where(c => c.Episodes.Any(e => e.LegalStatus != "V3" && e.LegalStatus != "V4" && e.From <= last && (e.Until == null || e.Until > first)));
    }

    public static IQueryable<Child> LookedAfterTwelveMonthsAt(this IQueryable<Child> children, TwelveMonths year)
    {
        var (first, last) = (year.Since, year.At);
        return children.LookedAfterOn(last).Where(c => !c.Episodes.Any(e =>
            ((e.LegalStatus == "V3" || e.LegalStatus == "V4") && e.Until >= first && e.Until <= last)
            || (e.Until > first && e.Until <= last && e.WhyEnded != "X1")
            || (e.WhyBegan == "S" && e.From > first && e.From <= last)));
    }

    /// <summary>Of the twelve-month cohort, those whose records begin within the year without saying that care began then.</summary>
    public static IQueryable<Child> WhoseBeginningIsUnknown(this IQueryable<Child> cohort, TwelveMonths year)
    {
        var first = year.Since;
        return cohort.Where(c => c.Episodes.Where(e => e.LegalStatus != "V3" && e.LegalStatus != "V4").Min(e => e.From) > first);
    }

    private static IQueryable<Child> StillAChildOn(this IQueryable<Child> children, DateOnly day)
    {
        var bornAfter = day.AddYears(-Adult);
        return children.Where(c => c.BornOn > bornAfter && (c.DiedOn == null || c.DiedOn > day));
    }
}
