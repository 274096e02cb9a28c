using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Imports;

/// <summary>Works on imports beside the pages, so that long ones may be left. After a crash it begins the unfinished step again: what was half done was undone.</summary>
public sealed class ImportWorker(IServiceProvider services, IChangeSignal signal, ImportProgressBoard board, ILogger<ImportWorker> log) : BackgroundService
{
    /// <summary>Takes one import one step on, here and now.</summary>
    /// <returns>Where it stands afterwards.</returns>
    public async Task<ImportState> WorkOnAsync(Guid id, CancellationToken cancel)
    {
        try
        {
            return await SendAsync(id, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (e is not Refusal) log.LogError(e, "Import {Import} failed and was undone.", id);
            var words = e is Refusal ? e.Message : "Something went wrong on our side while loading. Nothing was changed. Tell your administrator the time this happened.";
            await using var scope = services.CreateSystemScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RefuseImport(id, words), CancellationToken.None);
            return ImportState.Refused;
        }
        finally
        {
            board.Clear(id);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var seen = -1L;
        while (await pulse.WaitForNextTickAsync(stop))
        {
            if (signal.Version(PlatformDbContext.Schema) == seen) continue;
            seen = signal.Version(PlatformDbContext.Schema);
            try
            {
                foreach (var id in await WaitingAsync(stop)) await WorkOnAsync(id, stop);
            }
            catch (Exception e) when (e is NpgsqlException or InvalidOperationException && !stop.IsCancellationRequested)
            {
                log.LogWarning(e, "Imports could not be looked at; trying again.");
                seen = -1;
            }
        }
    }

    private async Task<ImportState> SendAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope(await AskedByAsync(id, cancel));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new WorkOnImport(id), cancel);
    }

    private async Task<string?> AskedByAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Set<Import>()
            .Where(i => i.Id == id).Select(i => i.ConfirmedBy ?? i.StagedBy).FirstOrDefaultAsync(cancel);
    }

    private async Task<List<Guid>> WaitingAsync(CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Set<Import>()
            .Where(i => i.State == ImportState.Reading || i.State == ImportState.Confirmed).OrderBy(i => i.StagedAt).Select(i => i.Id).ToListAsync(cancel);
    }
}
