using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Health;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Outbox.Bounces;

namespace VirtualSchool.Platform.Pages.Operations;

/// <summary>How the service itself is doing.</summary>
[AllowRoles(Role.Administrator, Role.Head)]
internal sealed record OperationsNow : IQuery<OperationsShown>;

/// <summary>What the page of operations shows. Letters without their bodies.</summary>
internal sealed record OperationsShown(
    IReadOnlyList<HealthLine> Health, IReadOnlyList<JobLine> Jobs, bool MayLeave, int Waiting, int DeliveredInADay, IReadOnlyList<LetterLine> Dead, MailBack Back, NoteBackUp? LastBackUp, DateTimeOffset? RestoredTo, string Server, string Size);

/// <summary>A daily job and how it last went; nulls when it has never run.</summary>
internal sealed record JobLine(string Name, DateOnly? Day, DateTimeOffset? EndedAt, string? Error);

/// <summary>A letter that could not be delivered.</summary>
internal sealed record LetterLine(Guid Id, string To, string Subject, DateTimeOffset QueuedAt, int Tries, string? Error);

/// <summary>Letters that came back in the last thirty days.</summary>
/// <param name="Folder">Where their reports are read; null when none is named.</param>
/// <param name="Aside">How many files there could not be read; null when the folder itself cannot.</param>
internal sealed record MailBack(IReadOnlyList<LetterBack> Letters, string? Folder, int? Aside);

/// <summary>A letter that a mail server took and that came back.</summary>
internal sealed record LetterBack(string To, string Subject, DateTimeOffset At, string Why);

internal sealed class OperationsNowHandler(PlatformDbContext data, IEnumerable<IDailyJob> jobs, IMailPause pause, IPost post, BounceFolder bounces, HealthBook health, TimeProvider clock)
    : IRequestHandler<OperationsNow, OperationsShown>
{
    private const int MostLetters = 100;
    private const int DaysShown = 30;

    public async Task<OperationsShown> Handle(OperationsNow query, CancellationToken cancel)
    {
        var letters = data.Set<OutboxMessage>().AsNoTracking();
        var dayAgo = clock.GetUtcNow().AddDays(-1);
        return new(
            await health.NowAsync(cancel),
            await JobsAsync(cancel),
            post.IsOpen,
            await letters.CountAsync(m => m.State == OutboxState.Waiting, cancel),
            await letters.CountAsync(m => m.DeliveredAt > dayAgo, cancel),
            await DeadAsync(letters, cancel),
            await BackAsync(letters, cancel),
            await BackUpCheck.LastAsync(data, cancel),
            pause.RestoredTo,
            await AskAsync("select 'PostgreSQL ' || current_setting('server_version') as \"Value\"", cancel),
            await AskAsync("select pg_size_pretty(pg_database_size(current_database())) as \"Value\"", cancel));
    }

    private async Task<IReadOnlyList<JobLine>> JobsAsync(CancellationToken cancel)
    {
        var runs = await data.Set<JobRun>().AsNoTracking().GroupBy(r => r.Job).Select(g => g.OrderByDescending(r => r.Day).First()).ToDictionaryAsync(r => r.Job, cancel);
        return [.. jobs.Select(j => runs.TryGetValue(j.Name, out var run) ? new JobLine(j.Name, run.Day, run.EndedAt, run.Error) : new JobLine(j.Name, null, null, null))];
    }

    private static Task<List<LetterLine>> DeadAsync(IQueryable<OutboxMessage> letters, CancellationToken cancel) =>
        letters.Where(m => m.State == OutboxState.Dead).OrderByDescending(m => m.QueuedAt).Take(MostLetters)
            .Select(m => new LetterLine(m.Id, m.ToAddress, m.Subject, m.QueuedAt, m.Tries, m.LastError)).ToListAsync(cancel);

    private async Task<MailBack> BackAsync(IQueryable<OutboxMessage> letters, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddDays(-DaysShown);
        var back = await letters.Where(m => m.CameBackAt > since).OrderByDescending(m => m.CameBackAt).Take(MostLetters)
            .Select(m => new { m.ToAddress, m.Subject, m.CameBackAt, m.CameBackStatus }).ToListAsync(cancel);
        return new([.. back.Select(m => new LetterBack(m.ToAddress, m.Subject, m.CameBackAt!.Value, BounceWords.Of(m.CameBackStatus!)))], bounces.Path, bounces.Path is null ? 0 : bounces.CountAside());
    }

    private Task<string> AskAsync(string sql, CancellationToken cancel) => data.Database.SqlQueryRaw<string>(sql).SingleAsync(cancel);
}
