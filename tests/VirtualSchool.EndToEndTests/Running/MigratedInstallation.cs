using System.Diagnostics;
using Shouldly;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>An installation with an empty database, made once for all tests that start from one.</summary>
internal static class MigratedInstallation
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static Task<string> PathAsync() => Made.Value;

    private static async Task<string> MakeAsync()
    {
        var top = Directory.CreateTempSubdirectory("vs-migrated-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(top, recursive: true);
        await Process.Start("chmod", ["711", top]).WaitForExitAsync();
        var path = Path.Combine(top, "var");
        (await HostProcess.RunAsync(path, "migrate")).Code.ShouldBe(0);
        return path;
    }
}
