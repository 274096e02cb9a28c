using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration;

/// <summary>Days on which schools are open, near those that are wished, and sessions on them.</summary>
internal sealed class Calendar(DateOnly today)
{
    /// <summary>The first day of the academic year before this one, 1 September.</summary>
    public DateOnly LastYear { get; } = new(today.Month > 8 ? today.Year - 1 : Math.Max(1, today.Year - 2), 9, 1);

    /// <summary>The first day of the month so many months ahead.</summary>
    public DateOnly Month(int ahead) => new DateOnly(today.Year, today.Month, 1).AddMonths(ahead);

    /// <summary>A working day in term, so many days from today or a little later.</summary>
    public DateOnly From(int days) => Open(today.AddDays(days));

    /// <summary>The day itself, or the next that is neither at a week-end nor in the long holidays.</summary>
    public static DateOnly Open(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsHoliday(day)) day = day.AddDays(1);
        return day;
    }

    public static SessionFacts HalfDay(DateOnly day) => new(day, new(9, 0), new(12, 30));

    public static SessionFacts WholeDay(DateOnly day) => new(day, new(9, 30), new(15, 30));

    public static SessionFacts Lunchtime(DateOnly day) => new(day, new(12, 30), new(13, 15));

    public static SessionFacts Twilight(DateOnly day) => new(day, new(16, 0), new(17, 30));

    /// <summary>So many days, each some days after the one before.</summary>
    public static IReadOnlyList<SessionFacts> Every(DateOnly first, int days, int howMany, Func<DateOnly, SessionFacts> session)
    {
        var made = new List<SessionFacts>();
        for (var (n, day) = (0, Open(first)); n < howMany; n++, day = Open(day.AddDays(days))) made.Add(session(day) with { Topic = howMany > 1 ? $"Day {n + 1}" : null });
        return made;
    }

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) switch
    {
        (12, >= 19) or (1, <= 4) => true,
        (7, >= 22) or (8, _) => true,
        (4, <= 14) => true,
        _ => false,
    };
}
