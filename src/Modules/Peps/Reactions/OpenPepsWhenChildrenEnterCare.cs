using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Opening;

namespace VirtualSchool.Peps.Reactions;

/// <summary>
/// Coming into care opens the first plan, and so does coming to the age of plans while in care; being in care when the service starts opens
/// the plan of the term.
/// </summary>
internal sealed class OpenPepsWhenChildrenEnterCare(IMediator mediator)
    : INotificationHandler<ChildrenEnteredCare>, INotificationHandler<ChildrenReachedPepAge>, INotificationHandler<ChildrenOnRollAtGoLive>
{
    public Task Handle(ChildrenEnteredCare heard, CancellationToken cancel) => heard.IsHistory
        ? Task.CompletedTask
        : mediator.Send(new OpenPeps([.. heard.Children.Select(c => new PepToOpen(c.Child, PepKind.Initial, $"came into care on {Words.Day(c.On)}", c.On))]), cancel);

    public Task Handle(ChildrenReachedPepAge heard, CancellationToken cancel) =>
        mediator.Send(new OpenPeps([.. heard.Children.Select(c => new PepToOpen(c.Child, PepKind.Initial, $"came to the age for a plan on {Words.Day(c.On)}", c.On))]), cancel);

    public Task Handle(ChildrenOnRollAtGoLive heard, CancellationToken cancel) =>
        mediator.Send(new OpenPeps([.. heard.Children.Select(c => new PepToOpen(c.Child, PepKind.Termly, $"in care when the service started on {Words.Day(heard.GoLive)}", heard.GoLive))]), cancel);
}
