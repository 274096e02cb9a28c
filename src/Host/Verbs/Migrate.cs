using System.CommandLine;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Host.Verbs;

/// <summary>Brings the database to this program's version, all or nothing.</summary>
internal static class Migrate
{
    public static Command Verb()
    {
        var verb = new Command("migrate", "Brings the database to this program's version.");
        verb.SetAction((_, cancel) => RunAsync(cancel));
        return verb;
    }

    private static async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var installation = await Installation.OpenForWorkAsync(cancel);
        await using var app = installation.Build(port: null);
        var ran = await DatabaseMigrations.MigrateAsync(app.Services, cancel);
        Console.WriteLine(ran == 0 ? "The database was up to date." : $"The database is up to date: {ran} changes to its tables were made.");
        return 0;
    }
}
