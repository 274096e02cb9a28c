using Npgsql;
using VirtualSchool.Platform.Log.Sealing;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>Compares each line with what the chain keeps of it, both in the order of ids, one line in memory at a time.</summary>
internal sealed class EntriesCheck(LogKey key, ChainCheck chain, Findings findings, IProgress<long>? progress) : IDisposable
{
    private const int Telling = 100_000;
    private readonly EntryMarks _marks = new(key);
    private readonly MisfitEntries _misfits = new(findings);
    private readonly MissingEntries _missing = new(findings);
    private long _inNoBlock;

    public long Entries { get; private set; }

    public long Waiting { get; private set; }

    public async Task RunAsync(NpgsqlConnection lines, NpgsqlConnection blocks, CancellationToken cancel)
    {
        await using var sealedMarks = new SealedMarks(blocks);
        await using var command = new NpgsqlCommand(
            $"select {StoredEntry.Columns}, pg_visible_in_snapshot(e.writer, $1::pg_snapshot) from platform.log_entry e order by e.id", lines)
        { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = chain.Last?.Reach.Done ?? SealReach.None.Done });
        await using (var reader = await command.ExecuteReaderAsync(cancel))
            while (await reader.ReadAsync(cancel)) await CheckAsync(StoredEntry.Of(reader), reader.GetBoolean(13), sealedMarks, cancel);
        while (await sealedMarks.TakeAsync(long.MaxValue, cancel) is { } sealedMark) _missing.Add(sealedMark);
        _missing.Close(isEnd: true);
        _misfits.Close();
        if (chain.HasGap && _inNoBlock > 0) findings.Add($"{_inNoBlock:N0} genuine entries stand in no block, because blocks of the chain were deleted.");
    }

    public void Dispose() => _marks.Dispose();

    private async ValueTask CheckAsync(StoredEntry line, bool wasLookedAt, SealedMarks sealedMarks, CancellationToken cancel)
    {
        if (++Entries % Telling == 0) progress?.Report(Entries);
        var mark = _marks.Of(line.Entry);
        var isSealed = false;
        while (await sealedMarks.TakeAsync(line.Id, cancel) is { } kept)
        {
            if (kept.Id < line.Id) _missing.Add(kept);
            else if (!isSealed)
            {
                isSealed = true;
                _missing.Close(isEnd: false);
                if (!mark.AsSpan(0, EntryMarks.Kept).SequenceEqual(kept.Mark.Span)) _misfits.Add(line, mark, kept);
            }
        }
        // Beyond the last sealed id a line is new, also where a restored database numbers transactions anew.
        if (!isSealed) CheckUnsealed(line, mark, wasLookedAt && !sealedMarks.IsAtEnd);
    }

    private void CheckUnsealed(StoredEntry line, byte[] mark, bool wasLookedAt)
    {
        _missing.Close(isEnd: false);
        if (!mark.AsSpan().SequenceEqual(line.Mark)) findings.Add($"{EntryWords.Of(line)} was inserted: this service did not write it.");
        else if (!wasLookedAt) Waiting++;
        else if (chain.HasGap) _inNoBlock++;
        else findings.Add($"{EntryWords.Of(line)} is genuine but stands in no block: its id was changed, or it was deleted and put back.");
    }
}
