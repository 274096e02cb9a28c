using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>
/// Who changed what in a record that is about no child, field by field, newest first. What concerned a child as well is told with the child. The sender has seen to
/// it that its reader may open the record.
/// </summary>
/// <param name="Record">The record, named by its type and key as "Person 0190…".</param>
/// <param name="After">The id of the last line of the page before; null for the first page.</param>
/// <param name="Size">How many.</param>
public sealed record ReadRecordHistory(string Record, long? After, int Size) : IQuery<RecordHistory>, IWithinSight
{
    /// <summary>Of nobody.</summary>
    public VisibleChildren Sight => VisibleChildren.None;
}

/// <summary>A page of the history of a record.</summary>
public sealed record RecordHistory(HistoryShown History) : IShowsChildren
{
    /// <summary>Nobody.</summary>
    public IEnumerable<ChildId> ChildrenShown => History.Lines.SelectMany(l => l.Children).Select(c => c.Id);
}

internal sealed class ReadRecordHistoryHandler(LogSearch search, LogLines lines) : IRequestHandler<ReadRecordHistory, RecordHistory>
{
    public async Task<RecordHistory> Handle(ReadRecordHistory query, CancellationToken cancel)
    {
        var found = await search.FindAsync(new LogAsk(query.Size, query.After) { Kind = LogKind.Change, Record = query.Record, IsAboutNobody = true }, cancel);
        return new RecordHistory(new HistoryShown(await lines.OfAsync([.. found.Take(query.Size)], head: null, cancel), found.Count > query.Size));
    }
}
