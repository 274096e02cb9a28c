using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Data;

/// <summary>The one door for writing very many rows at once; everything else goes through the change trackers.</summary>
public interface IBulkWriter
{
    /// <summary>Copies rows into a table inside the running command, and writes one line in the log that says so.</summary>
    /// <param name="table">Schema and table, for example "children.child".</param>
    /// <param name="columns">Column names, in the order of the values.</param>
    /// <param name="rows">One array of values a row; null for SQL null.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="InvalidOperationException">No command is running.</exception>
    Task<ulong> CopyAsync(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel);
}

internal sealed class BulkWriter(DatabaseSession session, ChangeRecorder recorder) : IBulkWriter
{
    public async Task<ulong> CopyAsync(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        if (!session.InTransaction) throw new InvalidOperationException("Bulk writing happens inside a command.");
        await session.SaveAsync(cancel);
        ulong written;
        await using (var writer = await session.Connection.BeginBinaryImportAsync($"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)", cancel))
        {
            foreach (var row in rows) await WriteAsync(writer, row, cancel);
            written = await writer.CompleteAsync(cancel);
        }
        session.MarkChanged(table.Split('.')[0]);
        recorder.Add(LogKind.Bulk, $"Copied {written} rows", table, []);
        return written;
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter writer, object?[] row, CancellationToken cancel)
    {
        await writer.StartRowAsync(cancel);
        foreach (var value in row)
            if (Stored(value) is { } stored) await writer.WriteAsync(stored, cancel);
            else await writer.WriteNullAsync(cancel);
    }

    private static object? Stored(object? value) => value switch
    {
        ChildId child => child.Value,
        PersonId person => person.Value,
        Enum word => word.ToString(),
        _ => value,
    };
}
