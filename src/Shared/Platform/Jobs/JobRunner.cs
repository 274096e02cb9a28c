using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Jobs;

/// <summary>Runs each daily job once for each English day, in one process at a time; one that fails is tried again in some minutes.</summary>
public sealed class JobRunner(IServiceProvider services, NpgsqlDataSource source, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private const long Lock = 0x5653_4A4F_4253;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromMinutes(5), clock);
        do await RunDueAsync(stop);
        while (await pulse.WaitForNextTickAsync(stop).AsTask().ContinueWith(t => t.IsCompletedSuccessfully && t.Result, TaskScheduler.Default));
    }

    /// <summary>Runs what has not run today. Called at start, every few minutes, and by tests.</summary>
    public async Task RunDueAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            if (!await TryLockAsync(connection, cancel)) return;
            try
            {
                foreach (var name in await JobNamesAsync()) await RunAsync(connection, name, clock.Today(), cancel);
            }
            finally
            {
                if (connection.State == System.Data.ConnectionState.Open) await UnlockAsync(connection);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The service is stopping: what was not finished was undone, and runs at the next start.
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException)
        {
            log.LogWarning(e, "Daily jobs could not be looked at; trying again in five minutes.");
        }
    }

    private async Task<List<string>> JobNamesAsync()
    {
        await using var scope = services.CreateSystemScope();
        return [.. scope.ServiceProvider.GetServices<IDailyJob>().Select(j => j.Name)];
    }

    private async Task RunAsync(NpgsqlConnection connection, string name, DateOnly today, CancellationToken cancel)
    {
        if (await HasRunAsync(connection, name, today, cancel)) return;
        string? error = null;
        try
        {
            await using var scope = services.CreateSystemScope();
            await scope.ServiceProvider.GetServices<IDailyJob>().Single(j => j.Name == name).RunAsync(today, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The daily job {Job} failed for {Day}.", name, today);
            error = e.Message;
        }
        await RememberAsync(connection, name, today, error, cancel);
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({Lock})", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task UnlockAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand($"select pg_advisory_unlock({Lock})", connection);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private static async Task<bool> HasRunAsync(NpgsqlConnection connection, string name, DateOnly today, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select exists (select 1 from platform.job_run where job = $1 and day = $2 and error is null)", connection);
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = today });
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private async Task RememberAsync(NpgsqlConnection connection, string name, DateOnly today, string? error, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "insert into platform.job_run (job, day, ended_at, error) values ($1, $2, $3, $4) on conflict (job, day) do update set ended_at = excluded.ended_at, error = excluded.error", connection);
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = today });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        command.Parameters.Add(new() { Value = (object?)error ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        await command.ExecuteNonQueryAsync(cancel);
    }
}
