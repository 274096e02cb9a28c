namespace VirtualSchool.Platform.Cluster;

/// <summary>
/// The service's own private PostgreSQL: reached through a socket that only its user can open, never over the network.
/// Several processes may use one cluster; each disposes its own part, and the last one to leave stops the server.
/// </summary>
public sealed class OwnCluster : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly ClusterHome _home;
    private readonly Server _server;
    private readonly Participation _part;
    private readonly CancellationTokenSource _leaving = new();
    private ThrowawayGuard? _guard;
    private Task _keeping = Task.CompletedTask;

    private OwnCluster(ClusterHome home, Server server, Participation part) => (_home, _server, _part) = (home, server, part);

    /// <summary>Absolute path of the folder that holds data, password, socket and the server's log.</summary>
    public string Folder => _home.Folder;

    /// <summary>True from the making of the cluster until <see cref="Settle"/> has been called, also over an interrupted start.</summary>
    public bool MadeNow => File.Exists(_home.UnsettledMark);

    /// <summary>True in the one process that keeps the server running.</summary>
    public bool IsOwner => _part.IsOwner;

    /// <summary>Starts the cluster, made first when there is none, or joins the server that another process has started.</summary>
    /// <exception cref="Kernel.Refusal">It cannot be done; the message says why and what to do.</exception>
    public static async Task<OwnCluster> StartOrJoinAsync(ClusterSettings settings, CancellationToken cancel)
    {
        var dataFolder = Path.GetFullPath(settings.DataFolder);
        Directory.CreateDirectory(dataFolder);
        var (home, user) = await ClusterHome.LocateAsync(dataFolder, cancel);
        var binaries = await PostgresBinaries.FindAsync(settings.Binaries, home.Data, cancel);
        await home.PrepareAsync(user, cancel);

        var server = new Server(home, user, binaries, settings);
        var part = new Participation(home, server, new Initialisation(home, user, binaries), settings.Throwaway);
        var cluster = new OwnCluster(home, server, part);
        if (settings.Throwaway)
            cluster._guard = ThrowawayGuard.Start(home, user, binaries, dataFolder);
        await cluster.EnterAsync(cancel);
        return cluster;
    }

    /// <summary>How to reach one database of the cluster, as its superuser.</summary>
    public string ConnectionString(string database) => _server.ConnectionString(database);

    /// <summary>The databases in it.</summary>
    public Databases Databases => new(ConnectionString("postgres"));

    /// <summary>Says that the cluster now has what it should start with; <see cref="MadeNow"/> is false from here on.</summary>
    public void Settle() => File.Delete(_home.UnsettledMark);

    /// <summary>Leaves the cluster, and stops the server when no other process uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await _keeping;
        if (_guard is null)
            await _part.LeaveAsync();
        else
            await _guard.DisposeAsync();
        _leaving.Dispose();
    }

    private async Task EnterAsync(CancellationToken cancel)
    {
        try
        {
            await _part.EnterAsync(TimeProvider.System, cancel);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }

        _keeping = KeepRunningAsync();
    }

    private async Task KeepRunningAsync()
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        while (!_leaving.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(_leaving.Token);
                await _part.KeepRunningAsync(_leaving.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception)
            {
                // The server's log says why it did not start; whoever asks the database is told so, and the next look tries again.
            }
        }
    }
}
