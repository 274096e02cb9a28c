using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Testing;

namespace VirtualSchool.Children.Tests;

/// <summary>The service with an ear: what Children tells other modules is kept for the test to look at.</summary>
public class RollService : TestService
{
    internal Heard Heard { get; } = new();

    protected override bool HasDoor => true;

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Services.AddSingleton(Heard);
        Hear<ChildrenEnteredCare>(builder);
        Hear<ChildrenOnRollAtGoLive>(builder);
        Hear<ChildrenLeftCare>(builder);
        Hear<ChildrenChangedSchool>(builder);
        Hear<ChildrenReachedPepAge>(builder);
        Hear<ChildDied>(builder);
        Hear<ChildrenSealed>(builder);
        Hear<ChildrenUnsealed>(builder);
    }

    private static void Hear<T>(WebApplicationBuilder builder) where T : INotification =>
        builder.Services.AddScoped<INotificationHandler<T>, Ear<T>>();

    private sealed class Ear<T>(Heard heard) : INotificationHandler<T> where T : INotification
    {
        public Task Handle(T notification, CancellationToken cancellationToken)
        {
            heard.Add(notification);
            return Task.CompletedTask;
        }
    }
}

internal sealed class Heard
{
    private readonly List<object> _all = [];

    public void Add(object notice)
    {
        lock (_all) _all.Add(notice);
    }

    public IReadOnlyList<T> Of<T>()
    {
        lock (_all) return [.. _all.OfType<T>()];
    }

    public void Forget()
    {
        lock (_all) _all.Clear();
    }
}
