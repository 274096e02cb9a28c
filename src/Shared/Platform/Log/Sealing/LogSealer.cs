using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>
/// Seals the log each second: whoever writes never waits for it. One process seals at a time; what commits late is sealed by a later block,
/// and nothing is left behind it. A line without the service's own mark is not sealed, and is reported.
/// </summary>
public sealed class LogSealer(NpgsqlDataSource source, LogKey key, KeptHeads heads, TimeProvider clock, ILogger<LogSealer> log) : BackgroundService
{
    private const long Lock = 0x5653_5345_414C;
    private const int Most = 10_000;

    // While a transaction stays open for long, each look costs more: one that finds nothing never takes more than a twentieth of the time.
    private const int PausesALook = 20;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);

    // Once in the life of a process every line is looked at: the database may have come from another server, which numbers transactions anew.
    private bool _hasLookedAtAll;

    /// <summary>Seals everything that is committed now, unless another process is at it.</summary>
    /// <returns>How many lines were sealed.</returns>
    public async Task<int> SealAsync(CancellationToken cancel)
    {
        var count = 0;
        while (await SealBlockAsync(cancel) is { } block)
        {
            count += block.Count;
            _hasLookedAtAll |= block.Reach.IsWhole;
            if (block.Reach.IsWhole) break;
        }
        return count;
    }

    public override async Task StopAsync(CancellationToken cancel)
    {
        await base.StopAsync(cancel);
        await TrySealAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var began = TimeProvider.System.GetTimestamp();
            var pause = await TrySealAsync(stop) > 0 ? ShortestPause : TimeProvider.System.GetElapsedTime(began) * PausesALook;
            await Task.Delay(pause > ShortestPause ? pause : ShortestPause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How many lines were sealed; 0 when it could not be done.</returns>
    private async Task<int> TrySealAsync(CancellationToken cancel)
    {
        try
        {
            return await SealAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // What was not sealed is sealed at the next start.
        }
        catch (Exception e) when (e is NpgsqlException or IOException or InvalidOperationException or OperationCanceledException)
        {
            log.LogWarning(e, "The log could not be sealed; trying again.");
        }
        return 0;
    }

    private async Task<LogBlock?> SealBlockAsync(CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (!await TryLockAsync(connection, cancel)) return null;
        var last = await LogChain.LastAsync(connection, cancel);
        var reach = await UnsealedEntries.NextAsync(connection, last?.Reach ?? SealReach.None, fromTheStart: !_hasLookedAtAll, cancel);
        var found = await UnsealedEntries.ReadAsync(connection, reach, Most, cancel);
        _hasLookedAtAll |= found.Count == 0;
        if (found.Count == 0 && reach.UpTo == 0) return null;
        var next = reach with { UpTo = found.Count > 0 ? found[^1].Id : reach.UpTo, IsWhole = found.Count < Most };
        var block = LogBlock.After(last, clock.GetUtcNow(), Genuine(found), next, key);
        await LogChain.AppendAsync(connection, block, cancel);
        await transaction.CommitAsync(cancel);
        heads.KeepLatest(LogHead.Of(block));
        return block;
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"set local enable_seqscan = off; select pg_try_advisory_xact_lock({Lock})", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private List<(long Id, byte[] Mark)> Genuine(List<StoredEntry> found)
    {
        using var marks = new EntryMarks(key);
        var genuine = new List<(long, byte[])>(found.Count);
        foreach (var (id, entry, mark) in found)
        {
            var right = marks.Of(entry);
            if (CryptographicOperations.FixedTimeEquals(mark, right)) genuine.Add((id, right));
            else log.LogCritical("Line {Id} of the log was not written by this service. It stays unsealed; './run verify-log' says more.", id);
        }
        return genuine;
    }
}
