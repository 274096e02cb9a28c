using System.Globalization;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>
    /// Copies entities as the context maps them, and the collections that hang on them, without tracking any. What the change tracker would
    /// fill in (the key of the entity above) is filled in; one log line a table.
    /// </summary>
    /// <param name="context">The module's context.</param>
    /// <param name="entities">New entities of one table.</param>
    /// <exception cref="InvalidOperationException">No command is running, or the context has no such table.</exception>
    Task CopyAsync<T>(DbContext context, IEnumerable<T> entities, CancellationToken cancel) where T : class;
}

internal sealed class BulkWriter(DatabaseSession session, ChangeRecorder recorder) : IBulkWriter
{
    public Task<ulong> CopyAsync(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancel) =>
        CopyAsync(table, columns, async writer => { foreach (var row in rows) await WriteAsync(writer, row, cancel); }, cancel);

    public Task CopyAsync<T>(DbContext context, IEnumerable<T> entities, CancellationToken cancel) where T : class =>
        CopyAsync(EntityCopy.Of(context.Model, typeof(T)), [.. entities.Select(e => new EntityCopy.Hanging(e, null, null))], cancel);

    private async Task CopyAsync(EntityCopy copy, IReadOnlyList<EntityCopy.Hanging> entities, CancellationToken cancel)
    {
        if (entities.Count == 0) return;
        await CopyAsync(copy.Table, copy.Columns, writer => copy.WriteAsync(writer, entities, cancel), cancel);
        foreach (var (below, hanging) in copy.Below(entities)) await CopyAsync(below, hanging, cancel);
    }

    private async Task<ulong> CopyAsync(string table, IReadOnlyList<string> columns, Func<NpgsqlBinaryImporter, Task> write, CancellationToken cancel)
    {
        if (!session.InTransaction) throw new InvalidOperationException("Bulk writing happens inside a command.");
        await session.SaveAsync(cancel);
        ulong written;
        await using (var writer = await session.Connection.BeginBinaryImportAsync($"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)", cancel))
        {
            await write(writer);
            written = await writer.CompleteAsync(cancel);
        }
        session.MarkChanged(table.Split('.')[0]);
        recorder.Add(LogKind.Bulk, string.Create(CultureInfo.InvariantCulture, $"Copied {written:N0} rows"), table, []);
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
