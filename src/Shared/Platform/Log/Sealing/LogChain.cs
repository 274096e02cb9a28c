using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>Reads and lengthens the chain of blocks.</summary>
internal static class LogChain
{
    private const string Columns = "number, at, entries, count, marks, since, within, up_to, is_whole, key_id, previous, mark";

    public static async Task<LogBlock?> LastAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await foreach (var block in ReadAsync(connection, "order by number desc limit 1", cancel)) return block;
        return null;
    }

    /// <summary>Streams blocks: one is in memory at a time.</summary>
    /// <param name="order">SQL after the table's name.</param>
    public static async IAsyncEnumerable<LogBlock> ReadAsync(NpgsqlConnection connection, string order, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"select {Columns} from platform.log_block {order}", connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) yield return Block(reader);
    }

    public static async Task AppendAsync(NpgsqlConnection connection, LogBlock block, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"insert into platform.log_block ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)", connection);
        command.Parameters.Add(new() { Value = block.Number });
        command.Parameters.Add(new() { Value = block.At });
        command.Parameters.Add(new() { Value = block.Entries, NpgsqlDbType = NpgsqlDbType.BigIntMultirange });
        var reach = block.Reach;
        foreach (var value in new object[] { block.Count, block.Marks, reach.Since, reach.Within, reach.UpTo, reach.IsWhole, block.KeyId, block.Previous, block.Mark })
            command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static LogBlock Block(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1), row.GetFieldValue<NpgsqlRange<long>[]>(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4),
        new SealReach(row.GetString(5), row.GetString(6), row.GetInt64(7), row.GetBoolean(8)),
        row.GetString(9), row.GetFieldValue<byte[]>(10), row.GetFieldValue<byte[]>(11));
}
