using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Imports;

/// <summary>One import, with its preview.</summary>
[AllowRoles(Role.Head)]
public sealed record FindImport(Guid Id, VisibleChildren Sight) : IQuery<ImportShown>, IWithinSight;

/// <summary>The latest imports, newest first; their previews are not among them.</summary>
[AllowRoles(Role.Head)]
public sealed record ListImports(int Most) : IQuery<IReadOnlyList<ImportLine>>;

/// <summary>An import as its page shows it.</summary>
/// <param name="Preview">What would change; null until the files have been read.</param>
public sealed record ImportShown(ImportLine Line, ImportPreview? Preview, IReadOnlyDictionary<string, string> Answers, ImportProgress? Progress) : IShowsChildren
{
    /// <summary>The children whom the preview names.</summary>
    public IEnumerable<ChildId> ChildrenShown => Preview?.Changes.Where(c => c.Child is not null).Select(c => c.Child!.Value) ?? [];
}

/// <summary>An import in a list.</summary>
public sealed record ImportLine(
    Guid Id, string Kind, ImportState State, string FileNames, string StagedBy, DateTimeOffset StagedAt, string? ConfirmedBy, DateTimeOffset? EndedAt, string? Words);

internal sealed class FindImportHandler(PlatformDbContext data, ImportProgressBoard board)
    : IRequestHandler<FindImport, ImportShown>, IRequestHandler<ListImports, IReadOnlyList<ImportLine>>
{
    public async Task<ImportShown> Handle(FindImport query, CancellationToken cancel)
    {
        var import = await data.Set<Import>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == query.Id, cancel) ?? throw new NotFound("import");
        return new(Line(import), import.PreviewShown(), import.AnswerMap(), board.Of(import.Id));
    }

    public async Task<IReadOnlyList<ImportLine>> Handle(ListImports query, CancellationToken cancel) =>
        await data.Set<Import>().AsNoTracking().OrderByDescending(i => i.Id).Take(query.Most)
            .Select(i => new ImportLine(i.Id, i.Kind, i.State, i.FileNames, i.StagedBy, i.StagedAt, i.ConfirmedBy, i.EndedAt, i.Words)).ToListAsync(cancel);

    private static ImportLine Line(Import i) => new(i.Id, i.Kind, i.State, i.FileNames, i.StagedBy, i.StagedAt, i.ConfirmedBy, i.EndedAt, i.Words);
}
