using MediatR;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Codes;

/// <summary>The code tables by which returns are read.</summary>
/// <param name="Set">Only this set; null for all.</param>
/// <param name="Ended">Only codes that may be used no longer.</param>
[AllowRoles(Role.Head, Role.Adviser, Role.Administrator)]
internal sealed record CodeTables(string? Set, bool Ended) : IQuery<CodesShown>;

/// <param name="All">How many codes there are, whatever was asked for.</param>
/// <param name="AllEnded">How many of these may be used no longer.</param>
/// <param name="IsOfAll">True when codes of every set are shown.</param>
internal sealed record CodesShown(bool IsOfAll, IReadOnlyList<string> Sets, int All, int AllEnded, IReadOnlyList<Code> Rows, DateOnly Today);

internal sealed class CodeTablesHandler(TimeProvider clock) : IRequestHandler<CodeTables, CodesShown>
{
    public Task<CodesShown> Handle(CodeTables query, CancellationToken cancel)
    {
        var (all, today) = (CodeSets.Shipped.All, clock.Today());
        var rows = all.Where(c => (query.Set is null || c.Set == query.Set) && (!query.Ended || c.Until <= today));
        return Task.FromResult(new CodesShown(query.Set is null, [.. all.Select(c => c.Set).Distinct()], all.Count, all.Count(c => c.Until <= today), [.. rows], today));
    }
}
