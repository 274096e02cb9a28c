using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Outbox;

/// <summary>Takes queued mail to the post: several at a time, no message twice, whichever process is up.</summary>
internal sealed class MailDelivery(IServiceProvider services, IPost post, IMailPause pause, IChangeSignal signal, TimeProvider clock, ILogger<MailDelivery> log) : BackgroundService
{
    private const int AtOnce = 20;
    private const int RetryAfterPauses = 15;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var (seen, pauses) = (-1L, 0);
        while (await pulse.WaitForNextTickAsync(stop))
        {
            var news = signal.Version(PlatformDbContext.Schema);
            if (!post.IsOpen || pause.RestoredTo is not null || (seen == news && ++pauses < RetryAfterPauses)) continue;
            (seen, pauses) = (news, 0);
            await DeliverAllAsync(stop);
        }
    }

    private async Task DeliverAllAsync(CancellationToken stop)
    {
        try
        {
            while (await DeliverSomeAsync(stop) == AtOnce) { }
        }
        catch (Exception e) when (e is NpgsqlException or DbUpdateException)
        {
            log.LogError(e, "The outbox could not be read; trying again.");
        }
    }

    private async Task<int> DeliverSomeAsync(CancellationToken stop)
    {
        await using var scope = services.CreateSystemScope();
        var session = scope.ServiceProvider.GetRequiredService<DatabaseSession>();
        var data = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        await session.BeginAsync(stop);
        var due = await data.Set<OutboxMessage>().FromSql(
            $"select * from platform.outbox_message where state = 'Waiting' and next_try_at <= {clock.GetUtcNow()} order by queued_at limit {AtOnce} for update skip locked").ToListAsync(stop);
        foreach (var message in due) await DeliverAsync(message, stop);
        await session.CommitAsync(stop);
        return due.Count;
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken stop)
    {
        try
        {
            await post.DeliverAsync(message, stop);
            message.Deliver(clock.GetUtcNow());
        }
        catch (LetterRefused e)
        {
            message.GiveUp(e.Message);
        }
        catch (IOException e)
        {
            message.Fail(e.Message, clock.GetUtcNow());
        }
    }
}
