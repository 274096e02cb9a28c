using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;

namespace VirtualSchool.Children.Demonstration.Calendars;

/// <summary>Plausible terms, half-terms and INSET days of any academic year, built around Easter as most councils do.</summary>
internal sealed class SchoolYearDates(AcademicYear year, int daysLater = 0)
{
    public IReadOnlyList<TermDates> Terms =>
    [
        new($"Autumn {year.StartYear}", AutumnFrom, AutumnUntil),
        new($"Spring {year.StartYear + 1}", SpringFrom, SpringUntil),
        new($"Summer {year.StartYear + 1}", SummerFrom, SummerUntil),
    ];

    public IReadOnlyList<ClosedDays> Closures =>
    [
        new(AutumnFrom, AutumnFrom, "INSET day"),
        Week(MondayOf(new DateOnly(year.StartYear, 10, 28)), "Autumn half-term"),
        new(SpringFrom, SpringFrom, "INSET day"),
        Week(MondayOf(new DateOnly(year.StartYear + 1, 2, 18)), "Spring half-term"),
        Week(MondayOf(new DateOnly(year.StartYear + 1, 5, 31)), "Summer half-term"),
        new(SummerUntil, SummerUntil, "INSET day"),
    ];

    private DateOnly AutumnFrom => Weekday(new DateOnly(year.StartYear, 9, 2).AddDays(daysLater));

    private DateOnly AutumnUntil => LastFriday(new DateOnly(year.StartYear, 12, 22));

    private DateOnly SpringFrom => Weekday(new DateOnly(year.StartYear + 1, 1, 4).AddDays(daysLater));

    // Good Friday falls into the holiday: a late Easter comes in its second week.
    private DateOnly SpringUntil => Easter is { Month: 4, Day: > 11 } ? Easter.AddDays(-9) : Easter.AddDays(-3);

    private DateOnly SummerFrom => MondayOf(SpringUntil).AddDays(21);

    private DateOnly SummerUntil => LastFriday(new DateOnly(year.StartYear + 1, 7, 25)).AddDays(daysLater > 0 ? -1 : 0);

    // The Gregorian reckoning of Easter, after Meeus.
    private DateOnly Easter
    {
        get
        {
            var (y, golden, century) = (year.StartYear + 1, (year.StartYear + 1) % 19, (year.StartYear + 1) / 100);
            var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
            var day = (32 + (2 * (century % 4)) + (2 * (y % 100 / 4)) - moon - (y % 100 % 4)) % 7;
            var late = (golden + (11 * moon) + (22 * day)) / 451;
            var sum = moon + day - (7 * late) + 114;
            return new DateOnly(y, sum / 31, (sum % 31) + 1);
        }
    }

    private static ClosedDays Week(DateOnly monday, string reason) => new(monday, monday.AddDays(4), reason);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly LastFriday(DateOnly until) => until.AddDays(-(((int)until.DayOfWeek + 2) % 7));

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
