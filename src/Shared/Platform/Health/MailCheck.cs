using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Health;

/// <summary>For how long the oldest letter has waited to leave.</summary>
internal sealed class MailCheck(PlatformDbContext data, IPost post, IMailPause pause, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);
    private static readonly TimeSpan VeryLate = TimeSpan.FromDays(1);

    public string Name => "Mail";

    public async Task<HealthLine> LookAsync(CancellationToken cancel)
    {
        var oldest = await data.Set<OutboxMessage>().AsNoTracking().Where(m => m.State == OutboxState.Waiting).MinAsync(m => (DateTimeOffset?)m.QueuedAt, cancel);
        if (oldest is not { } since) return new(Name, Tone.Good, "No letter waits.");
        var words = $"The oldest letter has waited since {HouseTime.Moment(since)}.";
        var waits = clock.GetUtcNow() - since;
        if (pause.RestoredTo is not null) return new(Name, Tone.Soon, words, "The records were put back from a back-up: look at what waits, and say go above.");
        if (!post.IsOpen) return new(Name, Tone.Bad, words, "No mail server is set: the operating guide says how to name one.");
        return waits < Late ? new(Name, Tone.Good, words) : new(Name, waits < VeryLate ? Tone.Soon : Tone.Bad, words, "See that the mail server takes letters; the service’s own log says what it answered.");
    }
}
