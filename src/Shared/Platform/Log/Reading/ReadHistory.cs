using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>Who changed what about a child, field by field, newest first. Restricted values are not shown.</summary>
/// <param name="Child">The child, whom the sender may see.</param>
/// <param name="Record">Only changes of this record, named by its type and key as "Pep 0190…"; null for all about the child.</param>
/// <param name="After">The id of the last line of the page before; null for the first page.</param>
/// <param name="Size">How many.</param>
public sealed record ReadHistory(ChildId Child, string? Record, long? After, int Size) : IQuery<HistoryShown>, IAboutChild;

/// <summary>A page of a history.</summary>
public sealed record HistoryShown(IReadOnlyList<LogLine> Lines, bool HasMore);

internal sealed class ReadHistoryHandler(LogSearch search, LogLines lines) : IRequestHandler<ReadHistory, HistoryShown>
{
    public async Task<HistoryShown> Handle(ReadHistory query, CancellationToken cancel)
    {
        var found = await search.FindAsync(new LogAsk(query.Size, query.After) { Child = query.Child, Kind = LogKind.Change, Record = query.Record }, cancel);
        return new HistoryShown(await lines.OfAsync([.. found.Take(query.Size)], head: null, cancel), found.Count > query.Size);
    }
}
