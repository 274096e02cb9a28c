using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Domain.Restricted;

/// <summary>Somebody opened a child's restricted facts, and said why. Never changed, never removed.</summary>
internal sealed class RestrictedOpening
{
    private RestrictedOpening() { }

    public RestrictedOpening(ChildId child, string reason, PersonId by, string name, DateTimeOffset at) =>
        (ChildId, Reason, By, ByName, At) = (child, reason.Trim(), by, name, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ChildId ChildId { get; private init; }

    /// <summary>Kept in the log too, where the head reads it; no history shows it, for a reason may tell the fact.</summary>
    [ValueRestricted, OpeningReason]
    public string Reason { get; private init; } = "";

    public PersonId By { get; private init; }

    /// <summary>What they were called then.</summary>
    public string ByName { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}
