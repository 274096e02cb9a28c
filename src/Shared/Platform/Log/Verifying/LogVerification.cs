using System.Data;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Sealing;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>Verifies the whole log against its chain and the heads kept elsewhere. Reads one state of the database, so it may run beside the service.</summary>
public sealed class LogVerification(NpgsqlDataSource source, LogKey key, KeptHeads heads)
{
    /// <summary>Reads every line, block and value once.</summary>
    /// <param name="further">Heads that were kept by other means, such as one from a mail.</param>
    /// <param name="progress">Told now and then how many lines have been read; may be null.</param>
    /// <exception cref="Refusal">The database is not at this program's version.</exception>
    public async Task<LogVerdict> RunAsync(IReadOnlyList<LogHead> further, IProgress<long>? progress, CancellationToken cancel)
    {
        var kept = new List<LogHead>([.. heads.All(), .. further]); // Before the database is read: the service may seal meanwhile.
        var findings = new Findings();
        await using var lines = await source.OpenConnectionAsync(cancel);
        await using var one = await lines.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await RequireTablesAsync(lines, cancel);
        await using var blocks = await source.OpenConnectionAsync(cancel);
        await using var same = await blocks.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await ShareSnapshotAsync(lines, blocks, cancel);

        var chain = new ChainCheck(key, kept, findings);
        await chain.RunAsync(blocks, cancel);
        using var entries = new EntriesCheck(key, chain, findings, progress);
        await entries.RunAsync(lines, blocks, cancel);
        await new ValuesCheck(findings).RunAsync(lines, cancel);
        return new LogVerdict(entries.Entries, entries.Waiting, chain.Last?.At, findings.Kept, findings.Count);
    }

    private static async Task RequireTablesAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select to_regclass('platform.log_block') is not null", connection);
        if (!(bool)(await command.ExecuteScalarAsync(cancel))!)
            throw new Refusal("The database is not at this program's version, so there is no chain to verify: run './run migrate' first.");
    }

    private static async Task ShareSnapshotAsync(NpgsqlConnection from, NpgsqlConnection to, CancellationToken cancel)
    {
        await using var export = new NpgsqlCommand("select pg_export_snapshot()", from);
        var name = (string)(await export.ExecuteScalarAsync(cancel))!;
        await using var take = new NpgsqlCommand($"set transaction snapshot '{name}'", to);
        await take.ExecuteNonQueryAsync(cancel);
    }
}
