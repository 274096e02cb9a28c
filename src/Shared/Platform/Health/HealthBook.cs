using Microsoft.Extensions.Logging;
using Npgsql;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Health;

/// <summary>Everything that is looked at, once for whoever watches the service and once for its page.</summary>
internal sealed class HealthBook(IEnumerable<IHealthCheck> checks, ILogger<HealthBook> log)
{
    /// <summary>Each thing and how it is, in a set order; a thing that cannot be looked at is bad.</summary>
    public async Task<IReadOnlyList<HealthLine>> NowAsync(CancellationToken cancel)
    {
        var lines = new List<HealthLine>();
        foreach (var check in checks) lines.Add(await LookAsync(check, cancel));
        return lines;
    }

    /// <summary>True while everything is there without which nobody can work.</summary>
    public bool IsReady(IEnumerable<HealthLine> lines) => !lines.Any(l => l.Tone == Tone.Bad && checks.Any(c => c.IsNeeded && c.Name == l.Name));

    private async Task<HealthLine> LookAsync(IHealthCheck check, CancellationToken cancel)
    {
        try
        {
            return await check.LookAsync(cancel);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning(e, "The check {Check} could not be made.", check.Name);
            return new(check.Name, Tone.Bad, "It cannot be looked at.", "The service’s own log says why.");
        }
    }
}
