namespace VirtualSchool.Children.Domain.Care;

/// <summary>The homes of one period of care: an episode begins another home when the carer changes, not when only an order or a code does.</summary>
internal static class Homes
{
    /// <summary>The first day in each home, oldest first; empty when the records hold no episode of the period.</summary>
    public static IReadOnlyList<DateOnly> In(PeriodOfCare period, IEnumerable<CareEpisode> episodes) =>
        [.. episodes.Where(e => !e.IsShortBreak && e.From >= period.From && (period.Until is null || e.From < period.Until))
            .OrderBy(e => e.From).Where((e, place) => place == 0 || e.WhyBegan is "S" or "P" or "B").Select(e => e.From)];
}
