using Npgsql;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>Finds lines among tens of millions, newest first, by index alone.</summary>
internal sealed class LogSearch(DatabaseSession session)
{
    // A child who was looked at lately stands among the newest lines; one who was not has few lines, which the index on children finds.
    private const int Near = 20_000;

    private const string NewestFirst = "order by e.at desc, e.id desc";

    /// <summary>The lines asked for, and one more when there are more.</summary>
    public async Task<List<StoredEntry>> FindAsync(LogAsk ask, CancellationToken cancel)
    {
        await using var reading = await session.OpenAsync(cancel);
        var filter = new Filter(ask);
        if (ask.After is { } after) await filter.GoOnAfterAsync(session.Connection, after, cancel);
        var most = filter.Value(ask.Size + 1);
        if (ask.Child is not { } child) return await ReadAsync($"select {StoredEntry.Columns} from platform.log_entry e {filter.Where} {NewestFirst} limit {most}", filter, cancel);

        var ofChild = $"e.children @> array[{filter.Value(child.Value)}]";
        var near = await ReadAsync(
            $"select {StoredEntry.Columns} from (select * from platform.log_entry e {filter.Where} {NewestFirst} limit {Near}) e where {ofChild} {NewestFirst} limit {most}", filter, cancel);
        return near.Count > ask.Size
            ? near
            : await ReadAsync(
                $"""
                 with e as materialized (select id, at from platform.log_entry e {filter.Where} and {ofChild})
                 select {StoredEntry.Columns} from platform.log_entry e where e.id in (select id from e {NewestFirst} limit {most}) {NewestFirst}
                 """, filter, cancel);
    }

    private async Task<List<StoredEntry>> ReadAsync(string sql, Filter filter, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, session.Connection);
        foreach (var value in filter.Values) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new List<StoredEntry>();
        while (await reader.ReadAsync(cancel)) found.Add(StoredEntry.Of(reader));
        return found;
    }

    private sealed class Filter
    {
        private readonly List<object> _values = [];
        private readonly List<string> _conditions = ["true"];

        public Filter(LogAsk ask)
        {
            if (ask.Person is { } person) _conditions.Add($"e.person = {Value(person.Value)}");
            if (ask.Kind is { } kind) _conditions.Add($"e.kind = {Value(kind)}");
            if (ask.Kind is not (null or LogKind.Look)) _conditions.Add("e.kind <> 'look'"); // By the small index on all but looks.
            if (ask.Record is { } record) _conditions.Add($"e.record = {Value(record)}");
            if (ask.IsAboutNobody) _conditions.Add("e.children = '{}'");
            if (ask.From is { } from) _conditions.Add($"e.at >= {Value(London.StartOf(from))}");
            if (ask.To is { } to) _conditions.Add($"e.at < {Value(London.StartOf(to.AddDays(1)))}");
        }

        public IReadOnlyList<object> Values => _values;

        public string Where => "where " + string.Join(" and ", _conditions);

        public string Value(object value)
        {
            _values.Add(value);
            return $"${_values.Count}";
        }

        public async Task GoOnAfterAsync(NpgsqlConnection connection, long id, CancellationToken cancel)
        {
            await using var command = new NpgsqlCommand("select at from platform.log_entry where id = $1", connection);
            command.Parameters.Add(new() { Value = id });
            await using var reader = await command.ExecuteReaderAsync(cancel);
            if (await reader.ReadAsync(cancel)) _conditions.Add($"(e.at, e.id) < ({Value(reader.GetFieldValue<DateTimeOffset>(0))}, {Value(id)})");
        }
    }
}
