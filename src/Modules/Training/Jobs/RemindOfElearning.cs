using MediatR;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Training.Pages.Elearning;

namespace VirtualSchool.Training.Jobs;

/// <summary>Reminds those who have begun nothing of their e-learning.</summary>
internal sealed class RemindOfElearning(IMediator mediator) : IDailyJob
{
    public string Name => "Remind people of e-learning that they have not begun";

    public Task RunAsync(DateOnly today, CancellationToken cancel) => mediator.Send(new SendPlaceReminders(), cancel);
}
