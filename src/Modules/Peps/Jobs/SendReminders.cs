using MediatR;
using VirtualSchool.Peps.Letters;
using VirtualSchool.Platform.Jobs;

namespace VirtualSchool.Peps.Jobs;

/// <summary>Reminds people of parts of plans that are due soon, due or late: one letter a person a day, on school days only.</summary>
internal sealed class SendReminders(IMediator mediator) : IDailyJob
{
    public string Name => "Remind people of plans";

    public Task RunAsync(DateOnly today, CancellationToken cancel) => mediator.Send(new RemindPeople(), cancel);
}
