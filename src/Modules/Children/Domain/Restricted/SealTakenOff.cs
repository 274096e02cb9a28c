using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Domain.Restricted;

/// <summary>The head took back an adoption that was recorded by mistake, and said why. Never changed, never removed; no history shows what it says.</summary>
internal sealed class SealTakenOff
{
    private SealTakenOff() { }

    public SealTakenOff(Child child, string reason, PersonId by, string name, DateTimeOffset at) =>
        (ChildId, AdoptedOn, SealedOn, Reason, By, ByName, At) = (child.Id, child.AdoptedOn!.Value, child.SealedOn!.Value, reason.Trim(), by, name, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ChildId ChildId { get; private init; }

    /// <summary>The day that was recorded by mistake.</summary>
    [ValueRestricted]
    public DateOnly AdoptedOn { get; private init; }

    [ValueRestricted]
    public DateOnly SealedOn { get; private init; }

    [ValueRestricted]
    public string Reason { get; private init; } = "";

    public PersonId By { get; private init; }

    /// <summary>What they were called then.</summary>
    [ValueRestricted]
    public string ByName { get; private init; } = "";

    [ValueRestricted]
    public DateTimeOffset At { get; private init; }
}
