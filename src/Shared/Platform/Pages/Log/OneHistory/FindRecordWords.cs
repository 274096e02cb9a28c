using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Pages.Log.OneHistory;

/// <summary>What a record is called whose history somebody asks for.</summary>
/// <param name="Type">Its kind, one that a module has registered by <see cref="HistoryRegistration"/>.</param>
/// <param name="Key">Its key.</param>
/// <exception cref="NotFound">No such kind, one that the reader may not open, or no such record.</exception>
[AllowRoles(Role.Head, Role.Adviser, Role.Administrator, Role.TrainingCoordinator)]
internal sealed record FindRecordWords(string Type, string Key) : IQuery<RecordFound>;

internal sealed record RecordFound(string Record, string Words, HistoryEntry Entry);

internal sealed class FindRecordWordsHandler(IEnumerable<HistoryEntry> entries, IEnumerable<ILogWords> words, ICurrentPerson me) : IRequestHandler<FindRecordWords, RecordFound>
{
    public async Task<RecordFound> Handle(FindRecordWords query, CancellationToken cancel)
    {
        var entry = entries.SingleOrDefault(e => e.Type == query.Type && e.IsFor(me.Roles)) ?? throw new NotFound("history");
        var record = $"{query.Type} {query.Key}";
        foreach (var source in words)
            if ((await source.RecordsAsync([record], cancel)).TryGetValue(record, out var found)) return new RecordFound(record, found.Words, entry);
        throw new NotFound("record");
    }
}
