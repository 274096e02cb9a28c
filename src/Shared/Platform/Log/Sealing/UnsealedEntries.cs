using Npgsql;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>
/// Finds the lines that no block seals yet. A line is found by the transaction that wrote it and never by its id: an id is given out before
/// the commit, so a line with a low id may appear long after the lines above it.
/// </summary>
internal static class UnsealedEntries
{
    // By the index on writer, however the planner's counts stand.
    private const string Fresh =
        """
        select id from platform.log_entry
        where writer >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(writer, $1::pg_snapshot) and pg_visible_in_snapshot(writer, $2::pg_snapshot) and id > $3
        """;

    // For the first block, and after the database was moved to another server, where transactions are numbered anew.
    private const string Uncovered =
        """
        select id from platform.log_entry, (select coalesce(range_agg(entries), '{}') as ranges from platform.log_block) sealed
        where not id <@ sealed.ranges and pg_visible_in_snapshot(writer, $2::pg_snapshot) and id > $3 and $1 is not null
        """;

    /// <summary>How far the next block reaches, given how far the last one did.</summary>
    public static async Task<SealReach> NextAsync(NpgsqlConnection connection, SealReach last, CancellationToken cancel)
    {
        if (!last.IsWhole) return last;
        await using var command = new NpgsqlCommand(
            "select pg_current_snapshot()::text, pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot)", connection);
        command.Parameters.Add(new() { Value = last.Within });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return new SealReach(reader.GetBoolean(1) ? SealReach.None.Within : last.Within, reader.GetString(0), 0, IsWhole: false);
    }

    /// <summary>The first lines of that reach by id, at most so many.</summary>
    public static async Task<List<StoredEntry>> ReadAsync(NpgsqlConnection connection, SealReach reach, int most, CancellationToken cancel)
    {
        var found = reach.Since == SealReach.None.Within ? Uncovered : Fresh;
        await using var command = new NpgsqlCommand(
            $"""
             with found as materialized ({found})
             select {StoredEntry.Columns} from platform.log_entry e where e.id in (select id from found order by id limit $4) order by e.id
             """, connection) { CommandTimeout = 0 };
        foreach (var value in new object[] { reach.Since, reach.Within, reach.UpTo, most }) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var lines = new List<StoredEntry>();
        while (await reader.ReadAsync(cancel)) lines.Add(StoredEntry.Of(reader));
        return lines;
    }
}
