using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace VirtualSchool.Platform.Log;

/// <summary>Commits looks in groups: whoever looks at the same moment shares one commit, and each waits for it.</summary>
public sealed class LookLog(NpgsqlDataSource source, LogWriter log) : BackgroundService
{
    private const int Most = 1000;
    private readonly Channel<Waiting> _queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });

    /// <summary>Writes the lines and returns when they are committed.</summary>
    /// <exception cref="LogUnavailable">They could not be.</exception>
    internal async Task WriteAsync(IReadOnlyList<LogEntry> lines, CancellationToken cancel)
    {
        var waiting = new Waiting(lines, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        if (!_queue.Writer.TryWrite(waiting)) throw new LogUnavailable(new ObjectDisposedException(nameof(LookLog)));
        await waiting.Done.Task.WaitAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var group = new List<Waiting>();
        while (await _queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (group.Count < Most && _queue.Reader.TryRead(out var next)) group.Add(next);
            await CommitAsync(group);
            group.Clear();
        }
    }

    public override async Task StopAsync(CancellationToken cancel)
    {
        _queue.Writer.TryComplete();
        if (ExecuteTask is not null) await ExecuteTask.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancel);
    }

    private async Task CommitAsync(List<Waiting> group)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await log.AppendAsync(connection, [.. group.SelectMany(w => w.Lines)], CancellationToken.None);
            foreach (var waiting in group) waiting.Done.TrySetResult();
        }
        catch (Exception e) when (e is NpgsqlException or IOException or InvalidOperationException)
        {
            foreach (var waiting in group) waiting.Done.TrySetException(new LogUnavailable(e));
        }
    }

    private sealed record Waiting(IReadOnlyList<LogEntry> Lines, TaskCompletionSource Done);
}
