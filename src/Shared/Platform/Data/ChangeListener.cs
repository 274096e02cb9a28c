using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace VirtualSchool.Platform.Data;

/// <summary>Hears the commits of other processes (a verb of the command line beside the service) and renews caches here.</summary>
internal sealed class ChangeListener(NpgsqlDataSource source, ChangeSignal signal, ILogger<ChangeListener> log) : BackgroundService
{
    internal const string Channel = "virtualschool";

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stop);
            }
            catch (Exception e) when (e is NpgsqlException or IOException && !stop.IsCancellationRequested)
            {
                log.LogWarning(e, "Lost the line on which other processes tell of their changes; listening again.");
                await Task.Delay(TimeSpan.FromSeconds(1), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        connection.Notification += (_, notice) => Hear(notice.Payload);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection)) await listen.ExecuteNonQueryAsync(stop);
        signal.Raise(["*"]);
        while (!stop.IsCancellationRequested) await connection.WaitAsync(stop);
    }

    private void Hear(string payload)
    {
        var (origin, schemas) = payload.Split(':', 2) is [var o, var s] ? (o, s) : ("", "*");
        if (origin != signal.Origin) signal.Raise(schemas.Split(','));
    }
}
