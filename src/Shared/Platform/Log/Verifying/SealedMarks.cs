using Npgsql;
using VirtualSchool.Platform.Log.Sealing;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>
/// The marks that the chain keeps, in the order of ids. Blocks overlap where something committed late, so several may be open at once: as many
/// as were made while the longest transaction ran, not as many as there are.
/// </summary>
internal sealed class SealedMarks(NpgsqlConnection connection) : IAsyncDisposable
{
    private readonly PriorityQueue<OpenBlock, long> _open = new();
    private IAsyncEnumerator<LogBlock>? _blocks;
    private LogBlock? _next;

    /// <summary>True when every sealed id has been taken.</summary>
    public bool IsAtEnd => _blocks is not null && _next is null && _open.Count == 0;

    /// <summary>Takes the next sealed id, if it is not beyond <paramref name="limit"/>.</summary>
    public async ValueTask<SealedMark?> TakeAsync(long limit, CancellationToken cancel)
    {
        if (_blocks is null) await BeginAsync(cancel);
        while (_next is not null && _next.Entries[0].LowerBound <= limit) await OpenNextAsync();
        if (!_open.TryPeek(out var block, out var id) || id > limit) return null;
        _open.Dequeue();
        var mark = block.Take();
        if (block.HasMore) _open.Enqueue(block, block.Id);
        return mark;
    }

    public ValueTask DisposeAsync() => _blocks?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task BeginAsync(CancellationToken cancel)
    {
        _blocks = LogChain.ReadAsync(connection, "where count > 0 order by lower(entries), number", cancel).GetAsyncEnumerator(cancel);
        _next = await _blocks.MoveNextAsync() ? _blocks.Current : null;
    }

    private async Task OpenNextAsync()
    {
        var block = new OpenBlock(_next!);
        _open.Enqueue(block, block.Id);
        _next = await _blocks!.MoveNextAsync() ? _blocks.Current : null;
    }

    private sealed class OpenBlock
    {
        private readonly LogBlock _block;
        private readonly IEnumerator<long> _ids;
        private int _taken;

        public OpenBlock(LogBlock block)
        {
            (_block, _ids) = (block, block.Ids().GetEnumerator());
            HasMore = _ids.MoveNext();
        }

        public bool HasMore { get; private set; }

        public long Id => _ids.Current;

        public SealedMark Take()
        {
            var from = _taken++ * EntryMarks.Kept;
            var mark = new SealedMark(_ids.Current, _block.Number, from + EntryMarks.Kept <= _block.Marks.Length ? _block.Marks.AsMemory(from, EntryMarks.Kept) : default);
            HasMore = _ids.MoveNext();
            return mark;
        }
    }
}

/// <summary>What the chain keeps of one line.</summary>
internal readonly record struct SealedMark(long Id, long Block, ReadOnlyMemory<byte> Mark);
