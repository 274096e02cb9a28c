using Npgsql;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>Walks the blocks from the first to the last: each genuine, each naming the one before, and the heads kept elsewhere among them.</summary>
internal sealed class ChainCheck(LogKey key, IReadOnlyList<LogHead> kept, Findings findings)
{
    private readonly ILookup<long, LogHead> _kept = kept.ToLookup(h => h.Block);
    private LogBlock? _last;

    /// <summary>True when a link is missing, so that its lines stand in no block.</summary>
    public bool HasGap { get; private set; }

    public LogBlock? Last => _last;

    public async Task RunAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await foreach (var block in LogChain.ReadAsync(connection, "order by number", cancel)) Check(block);
        CompareEnd();
    }

    private void Check(LogBlock block)
    {
        var expected = (_last?.Number ?? 0) + 1;
        if (block.Number != expected)
        {
            HasGap = true;
            findings.Add(block.Number == expected + 1 ? $"Block {expected} of the chain was deleted." : $"Blocks {expected} to {block.Number - 1} of the chain were deleted.");
        }
        else if (!block.Previous.AsSpan().SequenceEqual(_last?.Mark ?? LogBlock.Nothing))
            findings.Add($"Block {block.Number} does not follow from the block before it: one of the two was replaced.");
        if (!block.IsGenuine(key))
            findings.Add($"Block {block.Number}, sealed at {HouseTime.Moment(block.At)}, was altered, or was not made by this service.");
        CompareKept(block);
        _last = block with { Marks = [], Entries = [] };
    }

    private void CompareKept(LogBlock block)
    {
        var mark = Convert.ToHexStringLower(block.Mark);
        foreach (var head in _kept[block.Number].Where(h => h.Mark != mark).Take(1))
            findings.Add($"Block {block.Number} is not the one whose head was kept at {HouseTime.Moment(head.At)}: the chain was made anew from there or before.");
    }

    private void CompareEnd()
    {
        var end = _last?.Number ?? 0;
        if (kept.Where(h => h.Block > end).MaxBy(h => h.Block) is not { } head) return;
        findings.Add(end == 0
            ? $"The whole chain is missing: its head kept at {HouseTime.Moment(head.At)} is block {head.Block}."
            : $"The log was cut off after block {end} ({HouseTime.Moment(_last!.At)}): its head kept at {HouseTime.Moment(head.At)} is block {head.Block}. Either lines were deleted or an older back-up was restored.");
    }
}
