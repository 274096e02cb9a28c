using Npgsql;

namespace VirtualSchool.Platform.Log;

/// <summary>A line as it was read from the database, with its id and the mark that lies beside it.</summary>
internal readonly record struct StoredEntry(long Id, LogEntry Entry, byte[]? Mark)
{
    /// <summary>What to select so that <see cref="Of"/> can read it; the table is called e.</summary>
    public const string Columns =
        "e.id, e.key, e.at, e.person, e.person_name, e.roles, e.kind, e.what, e.subject, e.record, e.children, e.commitment, e.mark";

    public static StoredEntry Of(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        new LogEntry(
            row.GetGuid(1), row.GetFieldValue<DateTimeOffset>(2), row.GetGuid(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7),
            Text(row, 8), Text(row, 9), row.GetFieldValue<Guid[]>(10), Bytes(row, 11)),
        Bytes(row, 12));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static byte[]? Bytes(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
