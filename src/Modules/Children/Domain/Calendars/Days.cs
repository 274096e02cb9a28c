namespace VirtualSchool.Children.Domain.Calendars;

/// <summary>Counts days that answer to a rule. The day on which a clock starts is day 0.</summary>
internal static class Days
{
    public static IEnumerable<DateOnly> From(DateOnly day)
    {
        for (; day < DateOnly.MaxValue; day = day.AddDays(1))
            yield return day;
    }

    public static DateOnly After(DateOnly start, int days, Func<DateOnly, bool> counts) =>
        days <= 0 ? start : From(start.AddDays(1)).Where(counts).ElementAt(days - 1);

    /// <summary>How many counting days there are after the start, up to and including the end; negative when the end comes first.</summary>
    public static int Between(DateOnly start, DateOnly end, Func<DateOnly, bool> counts) =>
        end < start ? -Between(end, start, counts) : From(start.AddDays(1)).TakeWhile(d => d <= end).Count(counts);
}
