using VirtualSchool.Platform.Time;

namespace VirtualSchool.Testing;

/// <summary>The time that a test says it is. Timers still run in real time.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 3, 10, 42, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Noon in England on that day.</summary>
    public void GoTo(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        _now = new DateTimeOffset(noon, London.Zone.GetUtcOffset(noon)).ToUniversalTime();
    }

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time) => _now += time;
}
