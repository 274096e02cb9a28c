using Npgsql;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Adds up what every table of a database holds.</summary>
internal static class TableSums
{
    private const string Tables =
        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1";

    /// <summary>As the connection's transaction sees them.</summary>
    public static async Task<IReadOnlyList<TableSum>> OfAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await ExecuteAsync(connection, "set timezone to 'UTC'", cancel);
        var sums = new List<TableSum>();
        foreach (var table in await NamesAsync(connection, cancel)) sums.Add(await OfAsync(connection, table, cancel));
        await ExecuteAsync(connection, "reset timezone", cancel);
        return sums;
    }

    private static async Task<List<string>> NamesAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Tables, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var names = new List<string>();
        while (await reader.ReadAsync(cancel)) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task<TableSum> OfAsync(NpgsqlConnection connection, string table, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text from {table} t", connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return new TableSum(table, reader.GetInt64(0), reader.GetString(1));
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
