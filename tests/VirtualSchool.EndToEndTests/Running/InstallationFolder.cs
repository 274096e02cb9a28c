using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Cluster;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>A data folder for one test, with the server that may be left running in it.</summary>
internal sealed class InstallationFolder : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("vs-run-").FullName;

    public InstallationFolder() => Process.Start("chmod", ["711", _top]).WaitForExit();

    public string Path => System.IO.Path.Combine(_top, "var");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>How to reach the running server.</summary>
    public string ConnectionString =>
        $"Host={Home}/socket;Username=virtualschool;Password={File.ReadAllText(System.IO.Path.Combine(Home, "password")).Trim()};Database=virtualschool;Pooling=false";

    /// <summary>The number of the running server's process; null when none runs.</summary>
    public int? Server
    {
        get
        {
            var file = System.IO.Path.Combine(Home, "data", "postmaster.pid");
            return File.Exists(file) && int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var pid) ? pid : null;
        }
    }

    private string Home => System.IO.Path.Combine(Path, "postgres");

    /// <summary>Makes the installation, with an empty database: a demonstration council would take most of the test's time.</summary>
    public async Task MigrateAsync()
    {
        var migrated = await MigratedInstallation.PathAsync();
        using var copy = Process.Start("cp", ["-a", migrated, Path]);
        await copy.WaitForExitAsync();
        copy.ExitCode.ShouldBe(0);
    }

    /// <summary>Puts a file beside the installation.</summary>
    /// <returns>Its path.</returns>
    public string Put(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(_top, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void KillServer() => Process.Start("kill", ["-9", $"{Server}"]).WaitForExit();

    /// <summary>Runs the server while no program of ours does.</summary>
    public async Task<IAsyncDisposable> StartServerAsync() => await OwnCluster.StartOrJoinAsync(new ClusterSettings(Path), CancellationToken.None);

    /// <summary>Asks the running server.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Keeps everybody from writing to a table until it is given up.</summary>
    public async Task<IAsyncDisposable> HoldAsync(string table)
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"begin; lock table {table} in exclusive mode", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public void Dispose()
    {
        if (Server is not null)
            KillServer();
        Directory.Delete(_top, recursive: true);
    }
}
