using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Health;

/// <summary>Whether the log is sealed as it should be, each second.</summary>
internal sealed class SealCheck(SealStates seals, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Due = TimeSpan.FromMinutes(1);

    public string Name => "Seal of the log";

    public async Task<HealthLine> LookAsync(CancellationToken cancel)
    {
        var now = await seals.NowAsync(cancel);
        var isLate = now.Waiting.Found > 0 && (now.To is not { } last || clock.GetUtcNow() - last > Due);
        return isLate
            ? new(Name, Tone.Bad, $"{now.Words} Lines wait longer than a minute.", "The service’s own log says why; ./run verify-log says whether anything is amiss.")
            : new(Name, Tone.Good, now.Words);
    }
}
