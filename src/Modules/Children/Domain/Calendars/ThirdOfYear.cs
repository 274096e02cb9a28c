namespace VirtualSchool.Children.Domain.Calendars;

/// <summary>What stands in for a term while nobody has entered any, so that a plan a term is still asked for.</summary>
internal static class ThirdOfYear
{
    public static TermDates Of(DateOnly day) => day.Month switch
    {
        >= 9 => new($"Autumn {day.Year}", new(day.Year, 9, 1), new(day.Year, 12, 31)),
        >= 5 => new($"Summer {day.Year}", new(day.Year, 5, 1), new(day.Year, 8, 31)),
        _ => new($"Spring {day.Year}", new(day.Year, 1, 1), new(day.Year, 4, 30)),
    };
}
