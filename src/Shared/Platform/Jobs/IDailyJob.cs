namespace VirtualSchool.Platform.Jobs;

/// <summary>Work that each day in England brings. Run at most once a day; after a stand-still the first day back runs it once.</summary>
public interface IDailyJob
{
    /// <summary>Its name, unique and lasting: runs are remembered by it.</summary>
    string Name { get; }

    /// <summary>Does the day's work through commands. Doing it twice changes nothing the second time.</summary>
    Task RunAsync(DateOnly today, CancellationToken cancel);
}
