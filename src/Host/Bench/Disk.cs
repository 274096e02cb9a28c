using System.Diagnostics;

namespace VirtualSchool.Host.Bench;

/// <summary>How long the disk takes to say that a commit is safe.</summary>
internal static class Disk
{
    private const int Writes = 300;

    /// <summary>The median of writing 8 KB and waiting until it is on the disk, in microseconds.</summary>
    public static double SyncTime(string folder)
    {
        var file = Path.Combine(folder, $"sync-{Guid.NewGuid():N}");
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, options: FileOptions.DeleteOnClose, preallocationSize: 8192);
        var page = new byte[8192];
        var times = new double[Writes];
        for (var i = 0; i < Writes; i++)
        {
            var since = Stopwatch.GetTimestamp();
            RandomAccess.Write(handle, page, 0);
            RandomAccess.FlushToDisk(handle);
            times[i] = Stopwatch.GetElapsedTime(since).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[Writes / 2];
    }
}
