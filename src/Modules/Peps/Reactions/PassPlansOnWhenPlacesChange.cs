using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Opening;

namespace VirtualSchool.Peps.Reactions;

/// <summary>A first school place, or the loss of the only one, changes who writes the open plan: there is a designated teacher now, or none.</summary>
internal sealed class PassPlansOnWhenPlacesChange(IMediator mediator) : INotificationHandler<ChildrenChangedSchool>
{
    public async Task Handle(ChildrenChangedSchool heard, CancellationToken cancel)
    {
        var changed = heard.Changes.Where(c => c.From is null != c.To is null).DistinctBy(c => c.Child).ToDictionary(c => c.Child, c => c.To is not null);
        if (changed.Count > 0) await mediator.Send(new PassPlansOn(changed), cancel);
    }
}
