using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Health;

/// <summary>How old the last back-up is.</summary>
internal sealed class BackUpCheck(PlatformDbContext data, TimeProvider clock) : IHealthCheck
{
    private const string ToDo = "Let the machine’s timer run ./run backup TO every night: the operating guide shows how.";
    private static readonly TimeSpan Due = TimeSpan.FromDays(1);

    public string Name => "Back-up";

    public async Task<HealthLine> LookAsync(CancellationToken cancel)
    {
        if (await LastAsync(data, cancel) is not { } last) return new(Name, Tone.Bad, "No back-up has been made yet.", ToDo);
        var words = $"The last was made at {HouseTime.Moment(last.MadeAt)}.";
        return clock.GetUtcNow() - last.MadeAt > Due ? new(Name, Tone.Bad, $"{words} That is more than a day old.", ToDo) : new(Name, Tone.Good, words);
    }

    /// <summary>The last back-up; null when none was made.</summary>
    internal static async Task<NoteBackUp?> LastAsync(PlatformDbContext data, CancellationToken cancel) =>
        await data.Set<Setting>().AsNoTracking().Where(s => s.Key == NoteBackUpHandler.Key).Select(s => s.Value).SingleOrDefaultAsync(cancel) is { } text
            ? JsonSerializer.Deserialize<NoteBackUp>(text)
            : null;
}
