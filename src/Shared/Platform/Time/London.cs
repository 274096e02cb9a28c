namespace VirtualSchool.Platform.Time;

/// <summary>The service's day is a day in England, whatever the server's zone.</summary>
public static class London
{
    /// <summary>Europe/London.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Today in England.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToLondon());

    /// <summary>An instant as the clock on an English wall shows it.</summary>
    public static DateTime ToLondon(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The English date of an instant.</summary>
    public static DateOnly ToLondonDate(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToLondon());

    /// <summary>The instant at which the day begins in England, UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
