using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests.Forms;

namespace VirtualSchool.Platform.Imports;

/// <summary>Hands in files to be read. Nothing on the roll changes until somebody confirms what was read.</summary>
/// <param name="Files">One or more files of one kind.</param>
/// <param name="Kind">The kind's key, or null to recognise it by the files' headers.</param>
[AllowRoles(Role.Head, Role.TrainingCoordinator)]
public sealed record StageImport(IReadOnlyList<UploadedFile> Files, string? Kind) : ICommand<Guid>;

internal sealed class StageImportValidator : AbstractValidator<StageImport>
{
    private const long MostByCommand = 10 * BodyLimits.MostFileBytes;

    public StageImportValidator()
    {
        RuleFor(c => c.Files).NotEmpty().WithMessage("Choose a file to load.");
        RuleForEach(c => c.Files).Must(f => f.Bytes.Length > 0).WithMessage((_, f) => $"{f.Name} is empty. Export it again and choose the new file.").OverridePropertyName("Files");
        RuleFor(c => c.Files).Must(f => f.Count <= BodyLimits.MostFiles).WithMessage($"Choose at most {BodyLimits.MostFiles} files at once, all of one kind.");
        RuleForEach(c => c.Files).Must(f => f.Bytes.Length <= BodyLimits.MostFileBytes).When(IsByScreen).WithMessage((_, f) => $"{f.Name} is larger than 20 MB. Split it, or load it on the server with ./run import.").OverridePropertyName("Files");
        RuleForEach(c => c.Files).Must(f => f.Bytes.Length <= MostByCommand).WithMessage((_, f) => $"{f.Name} is larger than 200 MB. Split it.").OverridePropertyName("Files");
    }

    // The screen knows a file by its headings; the command is told its kind.
    private static bool IsByScreen(StageImport command) => command.Kind is null;
}

internal sealed class StageImportHandler(PlatformDbContext data, ImportKinds kinds, ICurrentPerson me, TimeProvider clock) : IRequestHandler<StageImport, Guid>
{
    public Task<Guid> Handle(StageImport command, CancellationToken cancel)
    {
        var kind = command.Kind is null ? Recognise(command.Files) : Find(command.Kind);
        var import = Import.Stage(kind.Key, command.Files.Select(f => f.Name), me.Name, clock.GetUtcNow());
        data.Add(import);
        data.AddRange(command.Files.Select((f, i) => new ImportFile { ImportId = import.Id, Position = i, Name = f.Name, Bytes = f.Bytes }));
        return Task.FromResult(import.Id);
    }

    private IImportKind Recognise(IReadOnlyList<UploadedFile> files)
    {
        var known = files.Select(f => (File: f, Kind: kinds.Mine.FirstOrDefault(k => k.Recognises(f)))).ToList();
        if (known.FirstOrDefault(k => k.Kind is null).File is { } stranger)
        {
            TextTable.Open(stranger);
            throw new Refusal($"{stranger.Name} is not a file we know: its first line has none of the headings we look for. We can load: {string.Join("; ", kinds.Mine.Select(k => k.Wants))}.", "Files");
        }

        if (known.Select(k => k.Kind!.Key).Distinct().Count() > 1)
            throw new Refusal($"These files are of different kinds ({string.Join(", ", known.Select(k => $"{k.File.Name}: {k.Kind!.Title}"))}). Load each kind by itself.", "Files");
        return known[0].Kind!;
    }

    private IImportKind Find(string key) =>
        kinds.Mine.FirstOrDefault(k => k.Key == key) ?? throw new Refusal($"There is no kind of import called {key}. Choose one of: {string.Join(", ", kinds.Mine.Select(k => k.Key))}.");
}
