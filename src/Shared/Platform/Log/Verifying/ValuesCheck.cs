using Npgsql;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>Holds the values before and after against what their lines committed to. Values that are gone must have been disposed of by an entry that says so.</summary>
internal sealed class ValuesCheck(Findings findings)
{
    private const string Committed =
        """
        select e.id, e.at, e.children, e.commitment, v.entry, v.field, v.salt, v.before, v.after
        from platform.log_entry e left join platform.log_value v on v.entry = e.key where e.commitment is not null order by e.id
        """;

    private const string Strays = "select v.id, v.field from platform.log_value v where not exists (select from platform.log_entry e where e.key = v.entry and e.commitment is not null) order by v.id limit 101";

    private readonly List<LogValue> _values = [];
    private Disposals _disposals = Disposals.None;

    public async Task RunAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        _disposals = await Disposals.ReadAsync(connection, cancel);
        await using (var command = new NpgsqlCommand(Committed, connection) { CommandTimeout = 0 })
        await using (var reader = await command.ExecuteReaderAsync(cancel))
        {
            (long Id, DateTimeOffset At, Guid[] Children, byte[] Commitment)? entry = null;
            while (await reader.ReadAsync(cancel))
            {
                if (entry?.Id != reader.GetInt64(0))
                {
                    Check(entry);
                    entry = (reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetFieldValue<Guid[]>(2), reader.GetFieldValue<byte[]>(3));
                }
                if (!reader.IsDBNull(4)) _values.Add(new LogValue(reader.GetGuid(4), reader.GetString(5), reader.GetFieldValue<byte[]>(6), Text(reader, 7), Text(reader, 8)));
            }
            Check(entry);
        }
        await FindStraysAsync(connection, cancel);
    }

    private void Check((long Id, DateTimeOffset At, Guid[] Children, byte[] Commitment)? entry)
    {
        if (entry is not { } line) return;
        var isAsCommitted = Commitments.Of(_values).AsSpan().SequenceEqual(line.Commitment);
        if (!isAsCommitted && (_values.Count > 0 || !_disposals.Cover(line.At, line.Children)))
            findings.Add(_values.Count > 0
                ? $"Values of entry {line.Id} were altered, deleted or inserted."
                : $"Values of entry {line.Id} were deleted, and no entry says that they were disposed of.");
        _values.Clear();
    }

    private async Task FindStraysAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Strays, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) findings.Add($"Value {reader.GetInt64(0)} ({reader.GetString(1)}) belongs to no entry: it was inserted, or its entry was deleted.");
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

/// <summary>Whose values the log says were disposed of, and of which time.</summary>
internal sealed class Disposals
{
    private readonly Dictionary<Guid, DateTimeOffset> _until = [];

    public static Disposals None { get; } = new();

    public static async Task<Disposals> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var disposals = new Disposals();
        await using var command = new NpgsqlCommand("select subject, children from platform.log_entry where kind <> 'look' and kind = $1", connection);
        command.Parameters.Add(new() { Value = LogKind.Disposal });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            if (DisposeLogValues.UntilOf(reader.GetString(0)) is { } until)
                foreach (var child in reader.GetFieldValue<Guid[]>(1)) disposals.Add(child, until);
        return disposals;
    }

    public bool Cover(DateTimeOffset at, Guid[] children) => children.Any(c => _until.TryGetValue(c, out var until) && at < until);

    private void Add(Guid child, DateTimeOffset until)
    {
        if (_until.GetValueOrDefault(child) < until) _until[child] = until;
    }
}
