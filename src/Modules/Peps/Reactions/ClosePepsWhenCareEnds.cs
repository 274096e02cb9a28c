using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Opening;

namespace VirtualSchool.Peps.Reactions;

/// <summary>Leaving care closes a child's plans; a death or a sealed record closes them and stops every letter that has not left yet.</summary>
internal sealed class ClosePepsWhenCareEnds(IMediator mediator) : INotificationHandler<ChildrenLeftCare>, INotificationHandler<ChildDied>, INotificationHandler<ChildrenSealed>
{
    public Task Handle(ChildrenLeftCare heard, CancellationToken cancel) =>
        mediator.Send(new ClosePeps([.. heard.Children.Select(c => c.Child)], PepClosing.LeftCare), cancel);

    public Task Handle(ChildrenSealed heard, CancellationToken cancel) => mediator.Send(new ClosePeps(heard.Children, PepClosing.Sealed), cancel);

    public Task Handle(ChildDied heard, CancellationToken cancel) => mediator.Send(new ClosePeps([heard.Child], PepClosing.ChildDied), cancel);
}
