using System.Globalization;
using Npgsql;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>How far the log is sealed.</summary>
/// <param name="To">When the last block was made; null before the first.</param>
/// <param name="Waiting">Lines that wait for the next block.</param>
public sealed record SealState(DateTimeOffset? To, CappedCount Waiting)
{
    /// <summary>The same as a sentence.</summary>
    public string Words => this switch
    {
        { To: null } => "Nothing is sealed yet.",
        { To: { } at, Waiting.Found: 0 } => $"Sealed whole, last at {HouseTime.Moment(at)}.",
        { To: { } at } => $"Sealed to {HouseTime.Moment(at)}; {Waiting} {(Waiting.Found == 1 ? "line waits" : "lines wait")} for the next seal.",
    };
}

/// <summary>Asks how far the log is sealed.</summary>
public sealed class SealStates(DatabaseSession session)
{
    private const int Cap = 1_000;

    /// <summary>How far it is sealed now, by what is committed.</summary>
    public async Task<SealState> NowAsync(CancellationToken cancel)
    {
        await using var reading = await session.OpenAsync(cancel);
        var last = await LogChain.LastAsync(session.Connection, cancel);
        return new SealState(last?.At, new CappedCount(await WaitingAsync(last?.Reach.Done ?? SealReach.None.Done, cancel), Cap));
    }

    // The number stands in the text, so that the planner knows how few rows are beyond it.
    private async Task<int> WaitingAsync(string done, CancellationToken cancel)
    {
        var oldest = ulong.Parse(done.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture);
        await using var command = new NpgsqlCommand(
            $"""
             select count(*)::int from (select 1 from platform.log_entry
             where writer >= '{oldest}'::xid8 and not pg_visible_in_snapshot(writer, $1::pg_snapshot) limit {Cap + 1}) waiting
             """, session.Connection);
        command.Parameters.Add(new() { Value = done });
        return (int)(await command.ExecuteScalarAsync(cancel))!;
    }
}
