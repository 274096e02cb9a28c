using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Opening;

namespace VirtualSchool.Peps.Reactions;

/// <summary>An adoption was recorded by mistake: the plans that it closed go on where they stood.</summary>
internal sealed class ReopenPepsWhenSealComesOff(IMediator mediator) : INotificationHandler<ChildrenUnsealed>
{
    public Task Handle(ChildrenUnsealed heard, CancellationToken cancel) => mediator.Send(new ReopenPeps(heard.Children), cancel);
}
