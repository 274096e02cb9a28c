namespace VirtualSchool.Platform.Tests.Cluster;

/// <summary>A data folder of a test's own, with whatever lies elsewhere on its behalf.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("vs-cluster-").FullName;

    public ScratchFolder(string inside = "var", bool reachable = true)
    {
        if (reachable)
            File.SetUnixFileMode(_top, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        Path = System.IO.Path.Combine(_top, inside);
    }

    public string Path { get; }

    public string Pointer => System.IO.Path.Combine(Path, "postgres.path");

    public void Dispose()
    {
        if (File.Exists(Pointer))
            Directory.Delete(File.ReadAllText(Pointer).Trim(), recursive: true);
        Directory.Delete(_top, recursive: true);
    }
}
