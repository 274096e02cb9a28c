using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Imports;

/// <summary>One import of a kind that whoever asks may bring, with its preview.</summary>
[AllowRoles(Role.Head, Role.TrainingCoordinator)]
public sealed record FindImport(Guid Id, VisibleChildren Sight) : IQuery<ImportShown>, IWithinSight;

/// <summary>The latest imports of the kinds that whoever asks may bring, newest first; their previews are not among them.</summary>
[AllowRoles(Role.Head, Role.TrainingCoordinator)]
public sealed record ListImports(int Most) : IQuery<IReadOnlyList<ImportLine>>;

/// <summary>An import as its page shows it.</summary>
/// <param name="Preview">What would change; null while the files are being read or loaded.</param>
public sealed record ImportShown(ImportLine Line, ImportPreview? Preview, IReadOnlyDictionary<string, string> Answers, ImportProgress? Progress) : IShowsChildren
{
    /// <summary>The children whom the preview names.</summary>
    public IEnumerable<ChildId> ChildrenShown => Preview?.Changes.Where(c => c.Child is not null).Select(c => c.Child!.Value) ?? [];
}

/// <summary>An import in a list.</summary>
public sealed record ImportLine(
    Guid Id, string Kind, ImportState State, string FileNames, string StagedBy, DateTimeOffset StagedAt, string? ConfirmedBy, DateTimeOffset? EndedAt, string? Words);

internal sealed class FindImportHandler(PlatformDbContext data, ImportKinds kinds, ImportProgressBoard board)
    : IRequestHandler<FindImport, ImportShown>, IRequestHandler<ListImports, IReadOnlyList<ImportLine>>
{
    private static readonly Expression<Func<Import, ImportLine>> Line =
        i => new ImportLine(i.Id, i.Kind, i.State, i.FileNames, i.StagedBy, i.StagedAt, i.ConfirmedBy, i.EndedAt, i.Words);

    private static readonly Func<Import, ImportLine> LineOf = Line.Compile();

    public async Task<ImportShown> Handle(FindImport query, CancellationToken cancel)
    {
        var mine = kinds.Mine.Select(k => k.Key).ToList();
        var imports = data.Set<Import>().AsNoTracking().Where(i => i.Id == query.Id && mine.Contains(i.Kind));
        // Asked again and again while it is worked on, when nobody needs the thousands of lines of its preview.
        if (await imports.Where(i => i.State == ImportState.Reading || i.State == ImportState.Confirmed).Select(Line).FirstOrDefaultAsync(cancel) is { } working)
            return new(working, null, new Dictionary<string, string>(), board.Of(working.Id));
        var import = await imports.FirstOrDefaultAsync(cancel) ?? throw new NotFound("import");
        return new(LineOf(import), Within(query.Sight, import.PreviewShown()), import.AnswerMap(), null);
    }

    // A record may have been sealed since, perhaps by this very import.
    private static ImportPreview? Within(VisibleChildren sight, ImportPreview? preview) =>
        preview is null ? null : preview with { Changes = [.. preview.Changes.Where(c => c.Child is not { } child || sight.Includes(child))] };

    public async Task<IReadOnlyList<ImportLine>> Handle(ListImports query, CancellationToken cancel)
    {
        var mine = kinds.Mine.Select(k => k.Key).ToList();
        return await data.Set<Import>().AsNoTracking().Where(i => mine.Contains(i.Kind)).OrderByDescending(i => i.Id).Take(query.Most).Select(Line).ToListAsync(cancel);
    }
}
