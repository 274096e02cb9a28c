using MediatR;
using Npgsql;
using VirtualSchool.Host.Verbs;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Cluster;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Host.Demonstration;

/// <summary>
/// Makes a database with a demonstration council: filled beside the one in use and put in its place when it is whole,
/// so that an interrupted filling leaves nothing behind and the old one stands until then.
/// </summary>
internal sealed class DemonstrationDatabase(Installation installation, OwnCluster cluster)
{
    /// <summary>Replaces the database.</summary>
    /// <exception cref="Refusal">It holds records that are not a demonstration.</exception>
    public async Task FillAsync(string database, DemonstrationPlan plan, IProgress<string> progress, CancellationToken cancel)
    {
        await RefuseRealRecordsAsync(database, cancel);
        var draft = database + "_filling";
        await cluster.Databases.DropAsync(draft, cancel);
        await cluster.Databases.CreateAsync(draft, cancel);
        await using (var app = await installation.BuildAsync(port: null, cancel, draft))
        {
            var source = app.Services.GetRequiredService<NpgsqlDataSource>();
            await DemonstrationMark.SetAsync(source, cancel);
            await using (var scope = app.Services.CreateSystemScope())
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FillDemonstration(plan.Children, plan.Seed, progress), cancel);
        }

        await TellPlannerAsync(draft, cancel);
        await cluster.Databases.ReplaceAsync(database, draft, CancellationToken.None);
        new KeptHeads(new DataFolder(installation.DataFolder)).SetAside(TimeProvider.System.GetUtcNow());
    }

    // Rows that were copied are unknown to the planner until somebody counts them.
    private async Task TellPlannerAsync(string database, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString(database) + ";Pooling=false"); // As the owner of the tables.
        await using var vacuum = source.CreateCommand("vacuum (analyze)");
        vacuum.CommandTimeout = 0;
        await vacuum.ExecuteNonQueryAsync(cancel);
    }

    private async Task RefuseRealRecordsAsync(string database, CancellationToken cancel)
    {
        await cluster.Databases.CreateAsync(database, cancel);
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString(database));
        if (await DemonstrationMark.IsRefusedAsync(source, cancel))
            throw new Refusal("This database is not a demonstration: nothing was changed. To see one, set VIRTUALSCHOOL_DATA to an empty folder and start ./run there.");
    }
}
