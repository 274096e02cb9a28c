using System.CommandLine;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Host.Verbs;

/// <summary>Loads files as the import screen does: reads, shows what would change, and changes it when told to.</summary>
internal static class Import
{
    public static Command Verb()
    {
        var kind = new Argument<string>("KIND") { Description = "What the files are." };
        var files = new Argument<FileInfo[]>("FILE") { Description = "The files.", Arity = ArgumentArity.OneOrMore };
        var answers = new Option<string[]>("--answer") { Description = "KEY=VALUE: answers a question of the preview.", AllowMultipleArgumentsPerToken = false };
        answers.Validators.Add(r => { if (r.Tokens.Any(t => !t.Value.Contains('='))) r.AddError("--answer is KEY=VALUE."); });
        var yes = new Option<bool>("--yes") { Description = "Makes the changes." };
        var verb = new Command("import", "Loads files.") { kind, files, answers, yes };
        verb.SetAction((asked, cancel) =>
            RunAsync(asked.GetValue(kind)!, asked.GetValue(files)!, Pairs(asked.GetValue(answers) ?? []), asked.GetValue(yes), cancel));
        return verb;
    }

    private static Dictionary<string, string> Pairs(string[] answers) =>
        answers.Select(a => a.Split('=', 2)).GroupBy(a => a[0]).ToDictionary(a => a.Key, a => a.Last()[1]);

    private static async Task<int> RunAsync(string kind, FileInfo[] paths, Dictionary<string, string> answers, bool yes, CancellationToken cancel)
    {
        var files = await ReadAsync(paths, cancel);
        await using var installation = await Installation.OpenForWorkAsync(cancel);
        await using var app = await installation.BuildAsync(port: null, cancel);
        var run = new ImportRun(app.Services, await StageAsync(app.Services, files, kind, cancel));

        var preview = await run.ReadAsync(answers, cancel);
        ImportPrinter.Print(preview);
        if (!yes)
        {
            await run.DropAsync(cancel);
            Console.WriteLine("Nothing has been changed. To make these changes, give the same command with --yes.");
            return 0;
        }

        Console.WriteLine(await run.ApplyAsync(cancel));
        return 0;
    }

    private static async Task<List<UploadedFile>> ReadAsync(FileInfo[] paths, CancellationToken cancel)
    {
        var files = new List<UploadedFile>();
        foreach (var path in paths)
            files.Add(path.Exists
                ? new UploadedFile(path.Name, await File.ReadAllBytesAsync(path.FullName, cancel))
                : throw new Refusal($"There is no file {path.FullName}: check its name."));
        return files;
    }

    private static async Task<Guid> StageAsync(IServiceProvider services, List<UploadedFile> files, string kind, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope(ImportRun.Asker);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new StageImport(files, kind), cancel);
    }
}
