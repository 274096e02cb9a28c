using Npgsql;
using NpgsqlTypes;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Log;

/// <summary>Puts lines into the log: a few in one round trip, many by COPY.</summary>
internal static class LogWriter
{
    private const int Few = 50;

    private const string InsertEntry =
        "insert into platform.log_entry (key, at, person, person_name, kind, what, subject, children, commitment) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    private const string InsertValues =
        "insert into platform.log_value (entry, field, salt, before, after) select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::text[], $5::text[])";

    public static async Task WriteAsync(NpgsqlConnection connection, List<LogEntry> entries, List<LogValue> values, string notice, CancellationToken cancel)
    {
        if (entries.Count > Few) await CopyAsync(connection, entries, cancel);
        await using var batch = new NpgsqlBatch(connection);
        if (entries.Count <= Few)
            foreach (var entry in entries) batch.BatchCommands.Add(Insert(entry));
        if (values.Count > 0) batch.BatchCommands.Add(Insert(values));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_notify($1, $2)") { Parameters = { new() { Value = ChangeListener.Channel }, new() { Value = notice } } });
        await batch.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Writes lines without values (looks, refusals, sign-ins).</summary>
    public static async Task CopyAsync(NpgsqlConnection connection, IReadOnlyCollection<LogEntry> entries, CancellationToken cancel)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            "copy platform.log_entry (key, at, person, person_name, kind, what, subject, children, commitment) from stdin (format binary)", cancel);
        foreach (var e in entries)
        {
            await writer.StartRowAsync(cancel);
            await writer.WriteAsync(e.Key, NpgsqlDbType.Uuid, cancel);
            await writer.WriteAsync(e.At, NpgsqlDbType.TimestampTz, cancel);
            await writer.WriteAsync(e.Person, NpgsqlDbType.Uuid, cancel);
            await writer.WriteAsync(e.PersonName, NpgsqlDbType.Text, cancel);
            await writer.WriteAsync(e.Kind, NpgsqlDbType.Text, cancel);
            await writer.WriteAsync(e.What, NpgsqlDbType.Text, cancel);
            await WriteOrNullAsync(writer, e.Subject, NpgsqlDbType.Text, cancel);
            await writer.WriteAsync(e.Children, NpgsqlDbType.Array | NpgsqlDbType.Uuid, cancel);
            await WriteOrNullAsync(writer, e.Commitment, NpgsqlDbType.Bytea, cancel);
        }
        await writer.CompleteAsync(cancel);
    }

    private static Task WriteOrNullAsync<T>(NpgsqlBinaryImporter writer, T? value, NpgsqlDbType type, CancellationToken cancel) where T : class =>
        value is null ? writer.WriteNullAsync(cancel) : writer.WriteAsync(value, type, cancel);

    private static NpgsqlBatchCommand Insert(LogEntry e) => new(InsertEntry)
    {
        Parameters =
        {
            new() { Value = e.Key }, new() { Value = e.At }, new() { Value = e.Person }, new() { Value = e.PersonName }, new() { Value = e.Kind },
            new() { Value = e.What }, new() { Value = (object?)e.Subject ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = e.Children }, new() { Value = (object?)e.Commitment ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea },
        },
    };

    private static NpgsqlBatchCommand Insert(List<LogValue> values) => new(InsertValues)
    {
        Parameters =
        {
            new() { Value = values.Select(v => v.Entry).ToArray() }, new() { Value = values.Select(v => v.Field).ToArray() },
            new() { Value = values.Select(v => v.Salt).ToArray() }, new() { Value = values.Select(v => v.Before).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            new() { Value = values.Select(v => v.After).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
        },
    };
}
