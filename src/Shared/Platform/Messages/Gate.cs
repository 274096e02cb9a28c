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
        if (RuleOf(message) is AllowLinkAttribute by)
        {
            CheckLink(message, by);
            return;
        }
        if (!IsAllowed(message, isCommand)) Refuse(message, null);
        if (message is IAboutChild { Child: var child }) await CheckChildAsync(message, child, isCommand && message is not IOpensWithReason, cancel);
        if (message is IWithinSight { Sight: var claimed } && !claimed.IsWithin(await sight.VisibleTo(me.Id, cancel))) Refuse(message, null);
    }

    public async Task CheckGatherAsync(object notification, CancellationToken cancel)
    {
        if (me.IsSystem || notification is not IGather gather) return;
        if (gather.For != me.Id || !gather.Sight.IsWithin(await sight.VisibleTo(me.Id, cancel))) Refuse(notification, gather.Child);
        if (gather.Child is { } child) await CheckChildAsync(notification, child, false, cancel);
    }

    // Whoever came by link has sight of nobody: no other message about the child passes.
    private void CheckLink(object message, AllowLinkAttribute by)
    {
        if (message is IByLink asked && me.Link is { } link && link.LeadsTo(by.Kind, asked)) looks.Saw(asked.Child);
        else Refuse(message, (message as IAboutChild)?.Child);
    }

    private async Task CheckChildAsync(object message, ChildId child, bool changes, CancellationToken cancel)
    {
        var visible = await sight.VisibleTo(me.Id, cancel);
        if (visible.Includes(child)) looks.Saw(child);
        else Refuse(message, child);
        if (changes && visible.OnlyReads(child)) throw new Refusal("This record is sealed: it can be read, not changed.");
    }

    private bool IsAllowed(object message, bool isCommand) => RuleOf(message) is { } rule ? rule.Allows(me.IsSignedIn, me.Roles) : !isCommand;

    private static AccessRuleAttribute? RuleOf(object message) => Rules.GetOrAdd(message.GetType(), t => t.GetCustomAttribute<AccessRuleAttribute>());

    private void Refuse(object message, ChildId? child)
    {
        looks.Refused(message.GetType().Name, child);
        throw new NotFound($"{message.GetType().Name} is closed to {me.Name}");
    }
}
