using Npgsql;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>Makes and removes whole databases on one server.</summary>
/// <param name="connectionString">How to reach a database of the server that is none of those, as a user who may make databases.</param>
public sealed class Databases(string connectionString)
{
    /// <summary>Makes the database unless it is there. Safe when two processes ask at once.</summary>
    public async Task CreateAsync(string name, CancellationToken cancel)
    {
        try
        {
            await ExecuteAsync($"create database {Quoted(name)}", cancel);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // It is there, which is what was asked.
        }
    }

    /// <summary>Removes the database with all that is in it, ending the sessions that use it; does nothing when there is none.</summary>
    public Task DropAsync(string name, CancellationToken cancel) => ExecuteAsync($"drop database if exists {Quoted(name)} with (force)", cancel);

    /// <summary>Puts one database, which nobody uses, in another's place; that one, if there is one, is removed.</summary>
    public async Task ReplaceAsync(string name, string with, CancellationToken cancel)
    {
        await DropAsync(name, cancel);
        await ExecuteAsync($"alter database {Quoted(with)} rename to {Quoted(name)}", cancel);
    }

    /// <summary>Makes sure that nobody works with the database.</summary>
    /// <exception cref="Refusal">Somebody does: the service runs.</exception>
    public async Task RequireUnusedAsync(string name, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await using var command = new NpgsqlCommand("select count(*) from pg_stat_activity where datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await command.ExecuteScalarAsync(cancel) is not 0L)
            throw new Refusal("The service, or another program, is using the database: stop it first, then give this command again.");
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private async Task ExecuteAsync(string sql, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(cancel);
        return connection;
    }
}
