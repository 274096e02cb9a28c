using System.CommandLine;
using MediatR;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Host.Verbs;

/// <summary>Backs up everything that cannot be made again: the database and the keys outside it.</summary>
internal static class BackUp
{
    public static Command Verb()
    {
        var to = new Argument<string>("TO") { Description = "A folder that does not exist yet." };
        var verb = new Command("backup", "Backs up the database and the keys.") { to };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetValue(to)!, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string to, CancellationToken cancel)
    {
        await using var installation = await Installation.OpenForWorkAsync(cancel);
        var maker = new BackUpMaker(installation.ConnectionString(), new DataFolder(installation.DataFolder), Installation.Binaries);
        var made = await maker.MakeAsync(to, TimeProvider.System, cancel);
        await RememberAsync(installation, Path.GetFullPath(to), made, cancel);
        Console.WriteLine($"Backed up {made.Tables.Count} tables with {made.Rows:N0} rows to {Path.GetFullPath(to)}.");
        Console.WriteLine("It holds children's records and the service's keys: keep it where only those may read who may read the service itself.");
        return 0;
    }

    private static async Task RememberAsync(Installation installation, string folder, BackUpManifest made, CancellationToken cancel)
    {
        await using var app = installation.Build(port: null);
        await using var scope = app.Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new NoteBackUp(made.MadeAt, folder, made.Files.Sum(f => f.Bytes)), cancel);
    }
}
