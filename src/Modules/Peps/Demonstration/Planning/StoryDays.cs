using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Planning;

/// <summary>The days on which things happened to a plan: weekdays after it was opened, in order, the last of them given.</summary>
internal sealed class StoryDays
{
    private readonly List<DateOnly> _days;
    private readonly DateOnly _last;
    private readonly Random _dice;
    private int _next;
    private DateTimeOffset _lastMoment;

    public StoryDays(DateOnly opened, DateOnly last, Goal goal, Random dice)
    {
        _days = [.. Enumerable.Range(0, StepsTo(goal)).Select(_ => Weekday(dice.Day(opened.AddDays(1), last), opened)).Order()];
        (_last, _dice) = (last, dice);
        Now = _days[0];
    }

    /// <summary>The day of the last thing that happened.</summary>
    public DateOnly Now { get; private set; }

    /// <summary>The day of a meeting that was held: the third thing.</summary>
    public DateOnly Meeting => _days[2];

    public DateOnly Next() => Now = _days[Math.Min(_next++, _days.Count - 1)];

    /// <summary>A weekday so many days after the last day.</summary>
    public DateOnly Ahead(int days) => _last.AddDays(days) is var day && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.AddDays(2) : day;

    /// <summary>Some minute of a working day, after whatever else was done on that day.</summary>
    public DateTimeOffset At(DateOnly day)
    {
        var start = new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 30)), TimeSpan.Zero);
        _lastMoment = _lastMoment >= start ? _lastMoment.AddMinutes(_dice.Next(1, 12)) : start.AddMinutes(_dice.Next(240));
        return _lastMoment;
    }

    private static int StepsTo(Goal goal) => goal switch
    {
        <= Goal.Started => 2,
        Goal.Arranged => 3,
        < Goal.Sent => 4,
        <= Goal.BeingRead => 6,
        Goal.Returned => 7,
        Goal.SentAgain => 9,
        Goal.Signed => 10,
        _ => 13,
    };

    private static DateOnly Weekday(DateOnly day, DateOnly notBefore)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(-1);
        return day < notBefore ? notBefore : day;
    }
}
