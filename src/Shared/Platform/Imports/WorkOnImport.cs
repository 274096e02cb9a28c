using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Imports;

/// <summary>Takes an import one step on: reads what is to be read, applies what is confirmed. All or nothing; asked twice, the second finds nothing to do.</summary>
[AllowSystem]
internal sealed record WorkOnImport(Guid Id) : ICommand<ImportState>;

/// <summary>Records that reading or applying failed, after it was undone.</summary>
[AllowSystem]
internal sealed record RefuseImport(Guid Id, string Words) : ICommand;

internal sealed class WorkOnImportValidator : AbstractValidator<WorkOnImport>
{
    public WorkOnImportValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class RefuseImportValidator : AbstractValidator<RefuseImport>
{
    public RefuseImportValidator() => RuleFor(c => c.Words).NotEmpty();
}

internal sealed class WorkOnImportHandler(PlatformDbContext data, IEnumerable<IImportKind> kinds, ImportProgressBoard board, TimeProvider clock)
    : IRequestHandler<WorkOnImport, ImportState>, IRequestHandler<RefuseImport, Unit>
{
    public async Task<ImportState> Handle(WorkOnImport command, CancellationToken cancel)
    {
        var import = await data.HoldImportAsync(command.Id, cancel);
        if (import.State is not (ImportState.Reading or ImportState.Confirmed)) return import.State;
        var plan = await PlanAsync(import, cancel);
        if (import.State == ImportState.Reading) import.Show(plan, null);
        else if (plan.Fingerprint() != import.Fingerprint)
            import.Show(plan, "The records changed after this preview was made, so nothing was loaded. This is what would change now: look at it and confirm again.");
        else await ApplyAsync(import, plan, cancel);
        return import.State;
    }

    public async Task<Unit> Handle(RefuseImport command, CancellationToken cancel)
    {
        (await data.HoldImportAsync(command.Id, cancel)).Refuse(command.Words, clock.GetUtcNow());
        return Unit.Value;
    }

    private async Task<ImportPlan> PlanAsync(Import import, CancellationToken cancel)
    {
        var files = await data.Set<ImportFile>().AsNoTracking().Where(f => f.ImportId == import.Id).OrderBy(f => f.Position)
            .Select(f => new UploadedFile(f.Name, f.Bytes)).ToListAsync(cancel);
        return await kinds.Single(k => k.Key == import.Kind).PlanAsync(new(files, import.AnswerMap()), board.For(import.Id), cancel);
    }

    private async Task ApplyAsync(Import import, ImportPlan plan, CancellationToken cancel)
    {
        await plan.ApplyAsync(board.For(import.Id), cancel);
        import.Finish(WordsOf(plan.Changes.Count), clock.GetUtcNow());
    }

    private static string WordsOf(int changes) => changes switch
    {
        0 => "Nothing to change: everything in these files is already here.",
        1 => "1 change made.",
        _ => $"{changes:N0} changes made.",
    };
}

internal static class HeldImports
{
    /// <summary>Loads an import and holds it until the command ends, so that two people take turns.</summary>
    public static async Task<Import> HoldImportAsync(this PlatformDbContext data, Guid id, CancellationToken cancel) =>
        await data.Set<Import>().FromSql($"select * from platform.import where id = {id} for update").FirstOrDefaultAsync(cancel)
        ?? throw new NotFound("import");
}
