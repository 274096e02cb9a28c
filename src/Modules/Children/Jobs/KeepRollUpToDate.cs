using MediatR;
using VirtualSchool.Platform.Jobs;

namespace VirtualSchool.Children.Jobs;

/// <summary>Brings the lists in step with the day: an 18th birthday, a school or adviser from today, the new year groups of September.</summary>
internal sealed class KeepRollUpToDate(IMediator mediator) : IDailyJob
{
    private const int AtOnce = 1000;

    public string Name => "Keep the roll up to date";

    public async Task RunAsync(DateOnly today, CancellationToken cancel)
    {
        foreach (var some in (await mediator.Send(new FindOutOfStep(today), cancel)).Chunk(AtOnce))
            await mediator.Send(new BringIntoStep(some), cancel);
        await mediator.Send(new AnnouncePepAge(), cancel);
    }
}
