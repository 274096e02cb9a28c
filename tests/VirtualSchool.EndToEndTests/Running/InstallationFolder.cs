using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>A data folder for one test, with the server that may be left running in it.</summary>
internal sealed class InstallationFolder : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("vs-run-").FullName;

    public InstallationFolder() => Process.Start("chmod", ["711", _top]).WaitForExit();

    public string Path => System.IO.Path.Combine(_top, "var");

    /// <summary>The number of the running server's process; null when none runs.</summary>
    public int? Server
    {
        get
        {
            var file = System.IO.Path.Combine(Path, "postgres", "data", "postmaster.pid");
            return File.Exists(file) && int.TryParse(File.ReadLines(file).First(), CultureInfo.InvariantCulture, out var pid) ? pid : null;
        }
    }

    public void KillServer() => Process.Start("kill", ["-9", $"{Server}"]).WaitForExit();

    /// <summary>Asks the running server.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        var home = System.IO.Path.Combine(Path, "postgres");
        var password = (await File.ReadAllTextAsync(System.IO.Path.Combine(home, "password"))).Trim();
        await using var connection = new NpgsqlConnection($"Host={home}/socket;Username=virtualschool;Password={password};Database=virtualschool;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public void Dispose()
    {
        if (Server is not null)
            KillServer();
        Directory.Delete(_top, recursive: true);
    }
}
