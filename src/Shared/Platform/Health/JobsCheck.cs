using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Health;

/// <summary>Whether each day's work is done.</summary>
internal sealed class JobsCheck(PlatformDbContext data, IEnumerable<IDailyJob> jobs, TimeProvider clock) : IHealthCheck
{
    // Jobs are looked at every five minutes and may take some; until then a new day's are due, not late.
    private const int HoursToBegin = 1;

    public string Name => "Daily work";

    public async Task<HealthLine> LookAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var done = (await data.Set<JobRun>().AsNoTracking().Where(r => r.Day == today && r.Error == null).Select(r => r.Job).ToListAsync(cancel)).ToHashSet();
        var failed = (await data.Set<JobRun>().AsNoTracking().Where(r => r.Day == today && r.Error != null).Select(r => r.Job).ToListAsync(cancel)).ToHashSet();
        var open = jobs.Select(j => j.Name).Where(n => !done.Contains(n)).ToList();
        if (open.Count == 0) return new(Name, Tone.Good, "Today’s work is done.");
        if (open.Any(failed.Contains)) return new(Name, Tone.Bad, $"Failed today: {string.Join(", ", open.Where(failed.Contains))}.", "It is tried again every five minutes; the table below says what went wrong.");
        return London.ToLondon(clock.GetUtcNow()).Hour < HoursToBegin
            ? new(Name, Tone.Good, "Today’s work is about to begin.")
            : new(Name, Tone.Soon, $"Not done yet today: {string.Join(", ", open)}.", "If it stays so for an hour, start the service again.");
    }
}
