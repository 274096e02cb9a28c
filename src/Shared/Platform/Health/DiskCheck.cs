using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Health;

/// <summary>How much room is left where the service keeps its files; its own cluster lies there too, unless the guide says otherwise.</summary>
internal sealed class DiskCheck(DataFolder folder) : IHealthCheck
{
    private const double Gigabyte = 1_000_000_000;
    private const double Little = 5;
    private const double Least = 1;

    public string Name => "Disk";

    public Task<HealthLine> LookAsync(CancellationToken cancel) => Task.FromResult(Of(new DriveInfo(folder.Root).AvailableFreeSpace / Gigabyte));

    internal HealthLine Of(double free) => new(
        Name,
        free < Least ? Tone.Bad : free < Little ? Tone.Soon : Tone.Good,
        $"{free:0.0} GB free where the service keeps its files.",
        free < Little ? "Move old back-ups away, or make the disk larger: without room nothing can be saved." : null);
}
