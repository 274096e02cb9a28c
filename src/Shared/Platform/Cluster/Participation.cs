using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Cluster;

/// <summary>
/// One process's part in a cluster that several may use. Whoever holds the owner lock starts the server and starts it again should it die;
/// the others join, and one of them becomes the owner when the owner goes. The last to leave stops the server, so nobody loses it to another's end.
/// </summary>
internal sealed class Participation(ClusterHome home, Server server, Initialisation initialisation, bool throwaway)
{
    // Whoever leaves last keeps the locks until the server has stopped.
    private static readonly TimeSpan Patience = Server.LongestStop + TimeSpan.FromMinutes(1);

    private FileLock? _use;
    private FileLock? _owner;

    public bool IsOwner => _owner is not null;

    /// <summary>Comes back when the server answers, whoever started it.</summary>
    public async Task EnterAsync(TimeProvider clock, CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        while (!await TryEnterAsync(cancel))
        {
            if (clock.GetElapsedTime(began) > Patience)
                throw new Refusal($"The database in {home.Folder} is not ready after {Patience.TotalMinutes} minutes: {home.Log} says why. If another process of the service hangs, end it, then start again.");
            await Task.Delay(50, cancel);
        }
    }

    /// <summary>Takes the owner's place if it is free; as the owner, starts the server again if it has died.</summary>
    public async Task KeepRunningAsync(CancellationToken cancel)
    {
        if (TryOwn() && !server.IsAlive)
            await server.StartAsync(cancel);
    }

    /// <summary>Stops the server if nobody else uses it.</summary>
    public async Task LeaveAsync()
    {
        _use?.Dispose();
        using var owner = _owner ?? FileLock.TryAlone(home.OwnerLock);
        _owner = null;
        if (owner is null)
            return;
        using var nobodyElse = FileLock.TryAlone(home.UseLock);
        if (nobodyElse is not null)
            await server.StopAsync();
    }

    private async Task<bool> TryEnterAsync(CancellationToken cancel)
    {
        _use ??= FileLock.TryShared(home.UseLock);
        if (_use is null)
            return false;
        if (TryOwn())
        {
            await initialisation.EnsureAsync(throwaway, cancel);
            await server.StartAsync(cancel);
        }

        return await server.AnswersAsync(cancel);
    }

    private bool TryOwn() => (_owner ??= FileLock.TryAlone(home.OwnerLock)) is not null;
}
