using Npgsql;
using VirtualSchool.Platform.Cluster;

namespace VirtualSchool.Platform.BackUp;

/// <summary>PostgreSQL's own programs that write a database into a file and read it back.</summary>
/// <param name="folder">Holds <c>pg_dump</c> and <c>pg_restore</c>.</param>
internal sealed class DumpPrograms(string folder)
{
    public const string FileName = "database.dump";

    /// <summary>Of those installed, the newest: it reads every older server.</summary>
    public static DumpPrograms Find(string? setting) => new(PostgresBinaries.NewestWith("pg_dump", setting));

    /// <summary>Writes the database as the exported snapshot sees it.</summary>
    public Task DumpAsync(string connectionString, string snapshot, string file, CancellationToken cancel) =>
        RunAsync("Copying the database", connectionString, [Program("pg_dump"), "--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={file}"], cancel);

    /// <summary>Fills an empty database, all or nothing.</summary>
    public Task RestoreAsync(string connectionString, string file, CancellationToken cancel) =>
        RunAsync("Putting the database back", connectionString,
            [Program("pg_restore"), "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={new NpgsqlConnectionStringBuilder(connectionString).Database}", file], cancel);

    // The password goes by the environment: every user of a machine can read a command line.
    private static Task RunAsync(string whatFor, string connectionString, IEnumerable<string> command, CancellationToken cancel)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        return Shell.RunAsync(whatFor, command, cancel, new()
        {
            ["PGHOST"] = server.Host,
            ["PGPORT"] = $"{server.Port}",
            ["PGUSER"] = server.Username,
            ["PGPASSWORD"] = server.Password,
            ["PGDATABASE"] = server.Database,
        });
    }

    private string Program(string name) => Path.Combine(folder, name);
}
