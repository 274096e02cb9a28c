using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Who did something and when. <paramref name="By"/> is null when the service did it by itself.</summary>
internal readonly record struct Stamp(PersonId? By, DateTimeOffset At, DateOnly On);

/// <summary>One step in the life of a plan; kept for good, so that the days between any two can be told.</summary>
internal sealed class PepStep
{
    private PepStep() { }

    internal PepStep(Guid pep, PepState state, Stamp stamp, string? note) =>
        (Id, PepId, State, On, By, At, Note) = (Guid.CreateVersion7(), pep, state, stamp.On, stamp.By, stamp.At, note);

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public PepState State { get; private init; }

    public DateOnly On { get; private init; }

    public PersonId? By { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string? Note { get; private init; }
}
