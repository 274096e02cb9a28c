using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>A reminder that went to somebody about a plan: sent by a person who pressed a button, or by the daily digest.</summary>
internal sealed class Nudge
{
    private Nudge() { }

    public Nudge(Pep pep, PersonId to, string stage, Stamp stamp) =>
        (Id, PepId, Child, To, Stage, By, On, At) = (Guid.CreateVersion7(), pep.Id, pep.Child, to, stage, stamp.By, stamp.On, stamp.At);

    /// <summary>The stage of a reminder that a person sent.</summary>
    public const string ByHand = "by hand";

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    public PersonId To { get; private init; }

    /// <summary>Which rung of the ladder: soon, due, late; or <see cref="ByHand"/>.</summary>
    public string Stage { get; private init; } = "";

    public PersonId? By { get; private init; }

    public DateOnly On { get; private init; }

    public DateTimeOffset At { get; private init; }
}
