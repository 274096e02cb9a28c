using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Statements;

/// <summary>A statement as it holds today.</summary>
[AllowEveryone]
internal sealed record ShowStatement(StatementKind Kind) : IQuery<StatementShown>;

/// <summary>A statement.</summary>
/// <param name="Text">As written, with its words in braces.</param>
/// <param name="From">The day from which it holds; null for the shipped text.</param>
internal sealed record StatementShown(StatementKind Kind, string Text, DateOnly? From);

/// <summary>Every wording of a statement, the latest first; the shipped text is not among them.</summary>
[AllowRoles(Role.Administrator)]
internal sealed record ListStatementVersions : IQuery<IReadOnlyList<StatementVersion>>;

/// <summary>One wording.</summary>
internal sealed record StatementVersion(Guid Id, StatementKind Kind, DateOnly From, string Text, string Because, string PublishedBy, DateTimeOffset PublishedAt);

internal sealed class ShowStatementHandler(PlatformDbContext data, TimeProvider clock) : IRequestHandler<ShowStatement, StatementShown>, IRequestHandler<ListStatementVersions, IReadOnlyList<StatementVersion>>
{
    public async Task<StatementShown> Handle(ShowStatement query, CancellationToken cancel)
    {
        var today = clock.Today();
        return await data.Set<Statement>().AsNoTracking().Where(s => s.Kind == query.Kind && s.From <= today).OrderByDescending(s => s.From)
            .Select(s => new StatementShown(s.Kind, s.Text, s.From)).FirstOrDefaultAsync(cancel) ?? new StatementShown(query.Kind, ShippedStatements.Of(query.Kind), null);
    }

    public async Task<IReadOnlyList<StatementVersion>> Handle(ListStatementVersions query, CancellationToken cancel) =>
        await data.Set<Statement>().AsNoTracking().OrderBy(s => s.Kind).ThenByDescending(s => s.From)
            .Select(s => new StatementVersion(s.Id, s.Kind, s.From, s.Text, s.Because, s.PublishedBy, s.PublishedAt)).ToListAsync(cancel);
}
