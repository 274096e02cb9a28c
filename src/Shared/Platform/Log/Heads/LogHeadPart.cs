using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Log.Heads;

/// <summary>A demonstration's auditors get the head of the log each day, so that the letter can be seen.</summary>
internal sealed class LogHeadPart(PlatformDbContext data) : IDemonstrationPart
{
    public int Order => 50;

    public Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        data.Add(new Setting { Key = LogHeadAddress.Key, Value = "internal.audit@demonstration.invalid" });
        return Task.CompletedTask;
    }
}
