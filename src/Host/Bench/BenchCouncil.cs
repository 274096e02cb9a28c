using System.Net;
using Npgsql;
using VirtualSchool.Host.Demonstration;
using VirtualSchool.Host.Verbs;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Cluster;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Host.Bench;

/// <summary>The service on a database of so many children, with nothing left to do but answer.</summary>
internal sealed class BenchCouncil : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BenchCouncil(WebApplication app, int children) => (_app, Children) = (app, children);

    public int Children { get; }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Takes the database of the last run when this program still understands it, else makes it.</summary>
    public static async Task<BenchCouncil> StartAsync(Installation installation, OwnCluster cluster, int children, bool fresh, CancellationToken cancel)
    {
        var database = $"bench_{children}";
        if (fresh || !await IsUsableAsync(installation, cluster, database, cancel))
        {
            await cluster.Databases.DropAsync(database, cancel);
            await new DemonstrationDatabase(installation, cluster).FillAsync(database, new DemonstrationPlan(children, DemonstrationPlan.Shipped.Seed), new Serve.Progress(), cancel);
        }

        var app = await installation.BuildAsync(FreePort(), cancel, database);
        await app.Services.GetRequiredService<JobRunner>().RunDueAsync(cancel);
        await app.StartAsync(cancel);
        return new(app, children);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static async Task<bool> IsUsableAsync(Installation installation, OwnCluster cluster, string database, CancellationToken cancel)
    {
        await cluster.Databases.CreateAsync(database, cancel);
        try
        {
            await using var app = await installation.BuildAsync(port: null, cancel, database);
            return app.Services.GetRequiredService<IDemonstrationMode>().IsOn;
        }
        catch (Exception e) when (e is Refusal or PostgresException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
