using System.CommandLine;
using MediatR;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Host.Verbs;

/// <summary>Puts a back-up in the place of the database in use: filled and compared beside it first, so that a failure changes nothing.</summary>
internal static class Restore
{
    public static Command Verb()
    {
        var from = new Argument<string>("FROM") { Description = "The folder that 'backup' made." };
        var yes = new Option<bool>("--yes") { Description = "Replaces the records in use." };
        var verb = new Command("restore", "Puts a back-up back.") { from, yes };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetValue(from)!, asked.GetValue(yes), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string from, bool yes, CancellationToken cancel)
    {
        var reader = new BackUpReader(Path.GetFullPath(from), Installation.Binaries);
        var manifest = await reader.ReadAsync(cancel);
        await using var installation = await Installation.OpenAsync(cancel);
        var target = installation.DatabaseName;
        await installation.Databases.RequireUnusedAsync(target, cancel);
        if (!yes && installation.Cluster is not { MadeNow: true })
        {
            Console.WriteLine($"Nothing has been changed. To replace the records in use by those of {manifest.MadeAt:u}, give the same command with --yes.");
            return 0;
        }

        await PutBackAsync(installation, reader, manifest, target, cancel);
        Console.WriteLine($"The records of {manifest.MadeAt:u} are back: {manifest.Tables.Count} tables with {manifest.Rows:N0} rows, each compared with the back-up.");
        Console.WriteLine("Everybody signs in again. Mail waits until an administrator lets it leave, on the page Operations.");
        return 0;
    }

    private static async Task PutBackAsync(Installation installation, BackUpReader reader, BackUpManifest manifest, string target, CancellationToken cancel)
    {
        var draft = target + "_restoring";
        await installation.Databases.DropAsync(draft, cancel);
        await installation.Databases.CreateAsync(draft, cancel);
        await reader.FillAsync(installation.ConnectionString(draft), manifest, cancel);
        var data = new DataFolder(installation.DataFolder);
        var undo = reader.PutKeysBack(data, TimeProvider.System.GetUtcNow());
        try
        {
            await BeginAsync(installation, manifest, draft, cancel);
            await installation.Databases.RequireUnusedAsync(target, cancel);
        }
        catch
        {
            undo();
            throw;
        }

        await installation.Databases.ReplaceAsync(target, draft, CancellationToken.None);
        new KeptHeads(data).SetAside(TimeProvider.System.GetUtcNow());
        installation.Cluster?.Settle();
    }

    private static async Task BeginAsync(Installation installation, BackUpManifest manifest, string draft, CancellationToken cancel)
    {
        await using var app = installation.Build(port: null, draft);
        await DatabaseMigrations.MigrateAsync(app.Services, cancel);
        await using var scope = app.Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new BeginAfterRestore(manifest.MadeAt), cancel);
    }
}
