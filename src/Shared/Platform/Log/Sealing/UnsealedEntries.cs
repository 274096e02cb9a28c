using Npgsql;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>
/// Finds the lines that no block seals yet. A line is found by the transaction that wrote it and never by its id: an id is given out before
/// the commit, so a line with a low id may appear long after the lines above it.
/// </summary>
internal static class UnsealedEntries
{
    private const string Fresh =
        "writer >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(writer, $1::pg_snapshot) and pg_visible_in_snapshot(writer, $2::pg_snapshot) and id > $3";

    // For the first block, and after the database was moved to another server, where transactions are numbered anew.
    private const string Uncovered =
        "not id <@ (select coalesce(range_agg(entries), '{}') from platform.log_block) and pg_visible_in_snapshot(writer, $2::pg_snapshot) and id > $3 and $1 is not null";

    // By the index on writer, however the planner's counts stand; a long backlog, once begun, is walked by id.
    private const string ByWriter = $"with found as materialized (select id from platform.log_entry where {Fresh}) select id from found order by id limit $4";

    /// <summary>How far the next block reaches, given how far the last one did.</summary>
    /// <param name="connection">In the sealer's transaction.</param>
    /// <param name="last">How far the last one did.</param>
    /// <param name="fromTheStart">True to look at every line that no block lists.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<SealReach> NextAsync(NpgsqlConnection connection, SealReach last, bool fromTheStart, CancellationToken cancel)
    {
        if (!last.IsWhole) return last;
        await using var command = new NpgsqlCommand(
            "select pg_current_snapshot()::text, pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot)", connection);
        command.Parameters.Add(new() { Value = last.Within });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return new SealReach(fromTheStart || reader.GetBoolean(1) ? SealReach.None.Within : last.Within, reader.GetString(0), 0, IsWhole: false);
    }

    /// <summary>The first lines of that reach by id, at most so many.</summary>
    public static async Task<List<StoredEntry>> ReadAsync(NpgsqlConnection connection, SealReach reach, int most, CancellationToken cancel)
    {
        var isBacklog = reach.UpTo > 0 || reach.Since == SealReach.None.Within;
        var found = isBacklog ? ById(reach) : ByWriter;
        await using var command = new NpgsqlCommand($"select {StoredEntry.Columns} from platform.log_entry e where e.id > $3 and e.id in ({found}) order by e.id", connection) { CommandTimeout = 0 };
        foreach (var value in new object[] { reach.Since, reach.Within, reach.UpTo, most }) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var lines = new List<StoredEntry>();
        while (await reader.ReadAsync(cancel)) lines.Add(StoredEntry.Of(reader));
        return lines;
    }

    private static string ById(SealReach reach) =>
        $"select id from platform.log_entry where {(reach.Since == SealReach.None.Within ? Uncovered : Fresh)} order by id limit $4";
}
