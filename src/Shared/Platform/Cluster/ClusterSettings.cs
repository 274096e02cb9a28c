namespace VirtualSchool.Platform.Cluster;

/// <summary>How the service runs its own PostgreSQL.</summary>
/// <param name="DataFolder">The service's data folder (<c>var/</c>); the cluster lies in it, or where a file in it says.</param>
public sealed record ClusterSettings(string DataFolder)
{
    /// <summary>The folder of <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>; null to look on PATH and where Debian puts them.</summary>
    public string? Binaries { get; init; }

    /// <summary>
    /// True for tests: nothing is written through to disk, and the cluster is stopped and deleted as soon as this process ends,
    /// however it ends. False keeps every commit.
    /// </summary>
    public bool Throwaway { get; private init; }

    /// <summary>A cluster for tests in a temporary folder of its own.</summary>
    public static ClusterSettings ForTests() =>
        new(Path.Combine(Path.GetTempPath(), $"virtualschool-test-{Guid.NewGuid():N}"[..32])) { Throwaway = true };
}
