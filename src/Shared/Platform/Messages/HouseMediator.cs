using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Messages;

/// <summary>
/// MediatR with two habits of the house: it knows how deep a request is in messages, and inside a command it saves before it
/// publishes, so that what is told is already saved.
/// </summary>
internal sealed class HouseMediator(ServiceFactory services, MessageScope scope, DatabaseSession session, Gate gate) : IMediator
{
    private readonly Mediator _inner = new(services);

    public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancel = default)
    {
        using var entered = scope.Enter(request.GetType().Name, (request as IAboutChild)?.Child);
        return await _inner.Send(request, cancel);
    }

    public async Task Publish<TNotification>(TNotification notification, CancellationToken cancel = default) where TNotification : INotification
    {
        using var entered = scope.Enter(typeof(TNotification).Name, (notification as IGather)?.Child);
        if (scope.IsOutermost) await gate.CheckGatherAsync(notification, cancel);
        if (session.InTransaction) await session.SaveAsync(cancel);
        await _inner.Publish(notification, cancel);
    }
}
