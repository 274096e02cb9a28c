using MediatR;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Training.Pages.Elearning;

namespace VirtualSchool.Training.Jobs;

/// <summary>Offers e-learning to those who have been at an event that it follows.</summary>
internal sealed class OfferElearning(IMediator mediator) : IDailyJob
{
    public string Name => "Offer e-learning after events";

    public Task RunAsync(DateOnly today, CancellationToken cancel) => mediator.Send(new SendFollowOnLetters(), cancel);
}
