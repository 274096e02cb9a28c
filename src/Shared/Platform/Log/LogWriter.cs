using Npgsql;
using NpgsqlTypes;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Log.Sealing;

namespace VirtualSchool.Platform.Log;

/// <summary>Puts lines into the log, each with its mark: a few in one round trip, many by COPY.</summary>
public sealed class LogWriter(LogKey key)
{
    private const int Few = 50;

    private const string Columns = "key, at, person, person_name, roles, kind, what, subject, record, children, commitment, mark";

    private const string InsertEntry = $"insert into platform.log_entry ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    private const string InsertValues =
        "insert into platform.log_value (entry, field, salt, before, after) select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::text[], $5::text[])";

    internal async Task WriteAsync(NpgsqlConnection connection, List<LogEntry> entries, List<LogValue> values, string notice, CancellationToken cancel)
    {
        if (entries.Count > Few) await CopyAsync(connection, entries, cancel);
        await using var batch = new NpgsqlBatch(connection);
        if (entries.Count <= Few) Insert(batch, entries);
        if (values.Count > 0) batch.BatchCommands.Add(Insert(values));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_notify($1, $2)") { Parameters = { new() { Value = ChangeListener.Channel }, new() { Value = notice } } });
        await batch.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Writes lines without values (looks, refusals, sign-ins): a few by statements that are prepared, in one round trip.</summary>
    internal async Task AppendAsync(NpgsqlConnection connection, List<LogEntry> entries, CancellationToken cancel)
    {
        if (entries.Count > Few)
        {
            await CopyAsync(connection, entries, cancel);
            return;
        }
        await using var batch = new NpgsqlBatch(connection);
        Insert(batch, entries);
        await batch.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Writes many lines without values.</summary>
    internal async Task CopyAsync(NpgsqlConnection connection, IReadOnlyCollection<LogEntry> entries, CancellationToken cancel)
    {
        using var marks = new EntryMarks(key);
        await using var writer = await connection.BeginBinaryImportAsync($"copy platform.log_entry ({Columns}) from stdin (format binary)", cancel);
        foreach (var e in entries)
        {
            await writer.StartRowAsync(cancel);
            await writer.WriteAsync(e.Key, NpgsqlDbType.Uuid, cancel);
            await writer.WriteAsync(e.At, NpgsqlDbType.TimestampTz, cancel);
            await writer.WriteAsync(e.Person, NpgsqlDbType.Uuid, cancel);
            foreach (var text in new[] { e.PersonName, e.Roles, e.Kind, e.What, e.Subject, e.Record }) await WriteOrNullAsync(writer, text, NpgsqlDbType.Text, cancel);
            await writer.WriteAsync(e.Children, NpgsqlDbType.Array | NpgsqlDbType.Uuid, cancel);
            await WriteOrNullAsync(writer, e.Commitment, NpgsqlDbType.Bytea, cancel);
            await writer.WriteAsync(marks.Of(e), NpgsqlDbType.Bytea, cancel);
        }
        await writer.CompleteAsync(cancel);
    }

    private static Task WriteOrNullAsync<T>(NpgsqlBinaryImporter writer, T? value, NpgsqlDbType type, CancellationToken cancel) where T : class =>
        value is null ? writer.WriteNullAsync(cancel) : writer.WriteAsync(value, type, cancel);

    private void Insert(NpgsqlBatch batch, List<LogEntry> entries)
    {
        using var marks = new EntryMarks(key);
        foreach (var entry in entries) batch.BatchCommands.Add(Insert(entry, marks.Of(entry)));
    }

    private static NpgsqlBatchCommand Insert(LogEntry e, byte[] mark) => new(InsertEntry)
    {
        Parameters =
        {
            new() { Value = e.Key }, new() { Value = e.At }, new() { Value = e.Person }, new() { Value = e.PersonName }, new() { Value = e.Roles },
            new() { Value = e.Kind }, new() { Value = e.What }, Text(e.Subject), Text(e.Record),
            new() { Value = e.Children }, new() { Value = (object?)e.Commitment ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea }, new() { Value = mark },
        },
    };

    private static NpgsqlParameter Text(string? value) => new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

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
