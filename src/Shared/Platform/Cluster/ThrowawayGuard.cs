using System.Diagnostics;

namespace VirtualSchool.Platform.Cluster;

/// <summary>
/// Waits beside a test run and stops and deletes its cluster as soon as the run ends, killed or not:
/// its standard input is a pipe from this process, which the kernel closes.
/// </summary>
internal sealed class ThrowawayGuard : IAsyncDisposable
{
    private const string Script = """
        while read -r _; do :; done
        folder=$1; data_folder=$2; shift 2
        "$@" >/dev/null 2>&1
        rm -rf "$folder" "$data_folder"
        """;

    private readonly Process _process;

    private ThrowawayGuard(Process process) => _process = process;

    public static ThrowawayGuard Start(ClusterHome home, ServerUser user, PostgresBinaries binaries, string dataFolder)
    {
        var stop = user.Run([binaries.PgCtl, "stop", "-D", home.Data, "-m", "immediate", "-w"]);
        return new(Shell.Start(["setsid", "/bin/sh", "-c", Script, "sh", home.Folder, dataFolder, .. stop], redirect: true));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
