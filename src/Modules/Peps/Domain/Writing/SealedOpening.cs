using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>Somebody opened what was told in confidence in one section of a plan, and said why. Never changed, never removed.</summary>
internal sealed class SealedOpening
{
    private SealedOpening() { }

    public SealedOpening(Guid pep, ChildId child, string section, int? version, string reason, Stamp stamp) =>
        (Id, PepId, Child, Section, Version, Reason, By, At) = (Guid.CreateVersion7(), pep, child, section, version, reason.Trim(), stamp.By, stamp.At);

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    public string Section { get; private init; } = "";

    /// <summary>The signed version in which it stood; null when the plan itself was opened.</summary>
    public int? Version { get; private init; }

    [OpeningReason]
    public string Reason { get; private init; } = "";

    public PersonId? By { get; private init; }

    public DateTimeOffset At { get; private init; }
}
