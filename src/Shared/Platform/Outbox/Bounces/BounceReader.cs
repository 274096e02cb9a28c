using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>Reads each minute what has come back. What it cannot read is moved aside, so that one bad file never holds up the others.</summary>
internal sealed class BounceReader(IServiceProvider services, BounceFolder folder, ILogger<BounceReader> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        if (folder.Path is null) return;
        using var pulse = new PeriodicTimer(TimeSpan.FromMinutes(1));
        do await ReadAllAsync(stop);
        while (await pulse.WaitForNextTickAsync(stop));
    }

    /// <summary>Reads what is there now. Called each minute, and by tests.</summary>
    public async Task ReadAllAsync(CancellationToken cancel)
    {
        try
        {
            foreach (var file in folder.Waiting()) await ReadAsync(file, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NpgsqlException or DbUpdateException)
        {
            log.LogWarning(e, "Mail that came back could not be read; trying again in a minute.");
        }
    }

    private async Task ReadAsync(FileInfo file, CancellationToken cancel)
    {
        if (await TextOfAsync(file, cancel) is { } text && BounceReport.Parse(text) is { } report && await KeepAsync(report, cancel)) file.Delete();
        else if (!folder.MayBeUnfinished(file)) folder.SetAside(file);
    }

    // A link leads out of the folder, and what is no file may never end.
    private static async Task<string?> TextOfAsync(FileInfo file, CancellationToken cancel) =>
        file.LinkTarget is null && file.Length is > 0 and <= BounceFolder.MostBytes ? Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.FullName, cancel)) : null;

    private async Task<bool> KeepAsync(BounceReport report, CancellationToken cancel)
    {
        await using var scope = services.CreateSystemScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        foreach (var failed in report.Failed)
            if (!await mediator.Send(new RecordBounce(report.Letter, failed.Address, failed.Status), cancel)) return false;
        return true;
    }
}
