using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>Finds an installed PostgreSQL server.</summary>
/// <param name="Folder">Holds <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</param>
internal sealed record PostgresBinaries(string Folder)
{
    private const string DebianFolder = "/usr/lib/postgresql";

    public string InitDb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    public string Postgres => Path.Combine(Folder, "postgres");

    /// <summary>The setting, else PATH, else Debian's folders newest first; of these the one that made <paramref name="dataFolder"/>, when it exists.</summary>
    public static async Task<PostgresBinaries> FindAsync(string? setting, string dataFolder, CancellationToken cancel)
    {
        var found = Candidates(setting).Select(f => new PostgresBinaries(f)).Where(b => b.IsComplete).ToArray();
        if (found.Length == 0)
            throw new Refusal("No PostgreSQL server is installed: install Debian's package 'postgresql', or set ConnectionStrings__VirtualSchool to a server that runs elsewhere.");

        var versionFile = Path.Combine(dataFolder, "PG_VERSION");
        if (!File.Exists(versionFile))
            return found[0];

        var version = (await File.ReadAllTextAsync(versionFile, cancel)).Trim();
        foreach (var binaries in found)
            if (await binaries.IsVersionAsync(version, cancel))
                return binaries;
        throw new Refusal($"The database in {dataFolder} was made by PostgreSQL {version}, which is not installed: install Debian's package 'postgresql-{version}'.");
    }

    /// <summary>The folder of another of PostgreSQL's programs: the setting, else Debian's newest, else one on PATH.</summary>
    public static string NewestWith(string program, string? setting) =>
        (string.IsNullOrEmpty(setting) ? DebianVersions().Concat(OnPath()) : [setting]).FirstOrDefault(f => File.Exists(Path.Combine(f, program)))
        ?? throw new Refusal($"PostgreSQL's program {program} is not installed: install Debian's package 'postgresql-client'.");

    private bool IsComplete => File.Exists(InitDb) && File.Exists(PgCtl) && File.Exists(Postgres);

    private async Task<bool> IsVersionAsync(string major, CancellationToken cancel) =>
        (await Shell.RunAsync("Asking PostgreSQL for its version", [Postgres, "--version"], cancel))
            .Contains($" {major}.", StringComparison.Ordinal);

    private static IEnumerable<string> Candidates(string? setting)
    {
        if (!string.IsNullOrEmpty(setting))
            return [setting];
        return [.. OnPath(), .. DebianVersions()];
    }

    private static string[] OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> DebianVersions() =>
        !Directory.Exists(DebianFolder)
            ? []
            : Directory.GetDirectories(DebianFolder)
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0)
                .Select(d => Path.Combine(d, "bin"));
}
