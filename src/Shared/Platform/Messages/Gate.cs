using System.Collections.Concurrent;
using System.Reflection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Messages;

/// <summary>Stands at the door of the outermost message: role, then sight. What is refused is logged and looks like something that does not exist.</summary>
internal sealed class Gate(ICurrentPerson me, IChildGate sight, LooksOfRequest looks)
{
    private static readonly ConcurrentDictionary<Type, AccessRuleAttribute?> Rules = new();

    public async Task CheckAsync(object message, bool isCommand, CancellationToken cancel)
    {
        if (me.IsSystem) return;
        if (!IsAllowed(message.GetType(), isCommand)) Refuse(message, null);
        if (message is IAboutChild { Child: var child }) await CheckChildAsync(message, child, cancel);
        if (message is IWithinSight { Sight: var claimed } && !claimed.IsWithin(await sight.VisibleTo(me.Id, cancel))) Refuse(message, null);
    }

    public async Task CheckGatherAsync(object notification, CancellationToken cancel)
    {
        if (me.IsSystem || notification.GetType() is not { IsGenericType: true } type || type.GetGenericTypeDefinition() != typeof(Gather<>)) return;
        var (child, person, claimed) = GatherParts.Of(notification);
        if (person != me.Id || !claimed.IsWithin(await sight.VisibleTo(me.Id, cancel))) Refuse(notification, child);
        if (child is { } one) await CheckChildAsync(notification, one, cancel);
    }

    private async Task CheckChildAsync(object message, ChildId child, CancellationToken cancel)
    {
        if ((await sight.VisibleTo(me.Id, cancel)).Includes(child)) looks.Saw(child);
        else Refuse(message, child);
    }

    private bool IsAllowed(Type message, bool isCommand) =>
        Rules.GetOrAdd(message, t => t.GetCustomAttribute<AccessRuleAttribute>()) is { } rule ? rule.Allows(me.IsSignedIn, me.Roles) : !isCommand;

    private void Refuse(object message, ChildId? child)
    {
        looks.Refused(message.GetType().Name, child);
        throw new NotFound($"{message.GetType().Name} is closed to {me.Name}");
    }
}

/// <summary>Reads the parts of a <see cref="Gather{T}"/> whatever its kind.</summary>
internal static class GatherParts
{
    public static (ChildId? Child, PersonId For, VisibleChildren Sight) Of(object gather)
    {
        var type = gather.GetType();
        object? Read(string name) => type.GetProperty(name)!.GetValue(gather);
        return ((ChildId?)Read(nameof(Gather<>.Child)), (PersonId)Read(nameof(Gather<>.For))!, (VisibleChildren)Read(nameof(Gather<>.Sight))!);
    }
}
