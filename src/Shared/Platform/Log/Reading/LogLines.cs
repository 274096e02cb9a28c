using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>Turns lines of the log into sentences, with the words of whichever module knows them.</summary>
internal sealed class LogLines(DatabaseSession session, IEnumerable<ILogWords> words, IEnumerable<IChildNames> names, KnownFields fields)
{
    // More are counted, not named.
    private const int MostNamed = 100;

    /// <param name="head">The head's sight, for the head's log, which tells why something was opened; null for a history.</param>
    public async Task<IReadOnlyList<LogLine>> OfAsync(IReadOnlyList<StoredEntry> entries, VisibleChildren? head, CancellationToken cancel)
    {
        var children = await NamesAsync([.. entries.SelectMany(e => e.Entry.Children.Take(MostNamed)).Distinct().Select(c => new ChildId(c))], cancel);
        var pages = await AskAsync((w, asked) => w.PagesAsync(asked, cancel), entries.Where(e => e.Entry.Kind == LogKind.Look).Select(e => e.Entry.What));
        var records = await AskAsync((w, asked) => w.RecordsAsync(asked, cancel), entries.Where(e => e.Entry.Kind == LogKind.Change).SelectMany(e => new[] { e.Entry.Subject, e.Entry.Record }).OfType<string>());
        var values = await ValuesAsync([.. entries.Where(e => e.Entry.Commitment is not null).Select(e => e.Entry.Key)], cancel);
        return [.. entries.Select(e => Line(e, new Sentence(e.Entry, pages, records, [.. values[e.Entry.Key]], fields, head), children))];
    }

    private LogLine Line(StoredEntry stored, Sentence sentence, Dictionary<ChildId, ChildNamed> names)
    {
        var entry = stored.Entry;
        var children = entry.Children.Select(c => new ChildId(c)).Select(c => names.GetValueOrDefault(c) is { } n ? new LineChild(c, n.Name, n.Initials) : new LineChild(c, "a child", "a child"));
        return new LogLine(
            stored.Id, entry.At, new PersonId(entry.Person), entry.PersonName, LogWording.OfRoles(entry.Roles), entry.Kind, sentence.Words, [.. children], [.. sentence.Changes()])
        { Why = sentence.Why };
    }

    private async Task<Dictionary<ChildId, ChildNamed>> NamesAsync(IReadOnlyCollection<ChildId> children, CancellationToken cancel)
    {
        var found = new Dictionary<ChildId, ChildNamed>();
        foreach (var source in names)
            foreach (var (child, name) in await source.OfAsync(children, cancel)) found.TryAdd(child, name);
        return found;
    }

    private async Task<Dictionary<string, T>> AskAsync<T>(Func<ILogWords, IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, T>>> ask, IEnumerable<string> about)
    {
        var (found, asked) = (new Dictionary<string, T>(), about.Distinct().ToList());
        foreach (var source in words)
            foreach (var (key, said) in await ask(source, asked)) found.TryAdd(key, said);
        return found;
    }

    private async Task<ILookup<Guid, LogValue>> ValuesAsync(Guid[] entries, CancellationToken cancel)
    {
        var values = new List<LogValue>();
        await using var reading = await session.OpenAsync(cancel);
        await using var command = new NpgsqlCommand("select entry, field, salt, before, after from platform.log_value where entry = any($1) order by id", session.Connection);
        command.Parameters.Add(new() { Value = entries });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            values.Add(new LogValue(reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4)));
        return values.ToLookup(v => v.Entry);
    }
}
