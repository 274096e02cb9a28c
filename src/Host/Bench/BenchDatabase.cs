using Npgsql;
using VirtualSchool.Host.Demonstration;
using VirtualSchool.Host.Verbs;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Cluster;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Host.Bench;

/// <summary>A database of so many children, on which the day's jobs are done.</summary>
internal sealed class BenchDatabase(Installation installation, OwnCluster cluster, int children)
{
    private readonly string _name = $"bench_{children}";

    public int Children => children;

    public string ConnectionString => cluster.ConnectionString(_name);

    public TrainingData Training => new(ConnectionString);

    /// <summary>The service on it, not started.</summary>
    public Task<WebApplication> BuildAsync(CancellationToken cancel) => installation.BuildAsync(port: null, cancel, _name);

    /// <summary>Takes the database of the last run when this program still understands it and it holds all that is measured, else makes it.</summary>
    public async Task PrepareAsync(bool fresh, CancellationToken cancel)
    {
        if (fresh || !await IsUsableAsync(cancel))
        {
            await cluster.Databases.DropAsync(_name, cancel);
            await new DemonstrationDatabase(installation, cluster).FillAsync(_name, new DemonstrationPlan(children, DemonstrationPlan.Shipped.Seed), new Serve.Progress(), cancel);
        }

        await Training.PrepareAsync(cancel);
        await using var app = await BuildAsync(cancel);
        await app.Services.GetRequiredService<JobRunner>().RunDueAsync(cancel);
    }

    private async Task<bool> IsUsableAsync(CancellationToken cancel)
    {
        await cluster.Databases.CreateAsync(_name, cancel);
        try
        {
            await using var app = await BuildAsync(cancel);
            return app.Services.GetRequiredService<IDemonstrationMode>().IsOn && await Training.CanBeMadeAsync(cancel);
        }
        catch (Exception e) when (e is Refusal or PostgresException)
        {
            return false;
        }
    }
}
