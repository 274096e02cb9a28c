using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>A page of the log for the head, newest first.</summary>
/// <param name="Ask">Which lines.</param>
/// <param name="Sight">The head's, which is of all children.</param>
[AllowRoles(Role.Head)]
internal sealed record ReadLog(LogAsk Ask, VisibleChildren Sight) : IQuery<LogShown>, IWithinSight;

/// <summary>A page of the log.</summary>
internal sealed record LogShown(IReadOnlyList<LogLine> Lines, bool HasMore, LineChild? Child, SealState Seal) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Lines.SelectMany(l => l.Children).Select(c => c.Id).Concat(Child is null ? [] : [Child.Id]);
}

internal sealed class ReadLogHandler(LogSearch search, LogLines lines, SealStates seals, IEnumerable<IChildNames> names) : IRequestHandler<ReadLog, LogShown>
{
    public async Task<LogShown> Handle(ReadLog query, CancellationToken cancel)
    {
        var found = await search.FindAsync(query.Ask, cancel);
        var shown = await lines.OfAsync([.. found.Take(query.Ask.Size)], query.Sight, cancel);
        return new LogShown(shown, found.Count > query.Ask.Size, await NameAsync(query.Ask.Child, cancel), await seals.NowAsync(cancel));
    }

    private async Task<LineChild?> NameAsync(ChildId? asked, CancellationToken cancel)
    {
        if (asked is not { } child) return null;
        foreach (var source in names)
            if ((await source.OfAsync([child], cancel)).GetValueOrDefault(child) is { } name) return new LineChild(child, name.Name, name.Initials);
        return new LineChild(child, "a child", "a child");
    }
}
