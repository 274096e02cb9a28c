using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Training.Counter;

/// <summary>Looks each minute for offerings to tend: a place is held for hours, so a job of the day would come too late. Each is tended by itself.</summary>
internal sealed class BookingPulse(IServiceProvider services, TimeProvider clock, ILogger<BookingPulse> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await pulse.WaitForNextTickAsync(stop))
        {
            foreach (var offering in await SendAsync(new OfferingsToTend(), [], stop)) await SendAsync(new TendOffering(offering), Unit.Value, stop);
        }
    }

    // What fails is undone and found again a minute later.
    private async Task<T> SendAsync<T>(IRequest<T> message, T without, CancellationToken stop)
    {
        try
        {
            await using var scope = services.CreateSystemScope();
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "{Message} failed; trying again in a minute.", message.GetType().Name);
            return without;
        }
    }
}
