using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Domain.Targets;

/// <summary>One outcome that a plan aims at. What is written of it is in boxes that bear its id; this keeps its identity and place.</summary>
internal sealed class PepTarget
{
    private PepTarget() { }

    public PepTarget(Pep pep, int number) => (Id, PepId, Child, Number) = (Guid.CreateVersion7(), pep.Id, pep.Child, number);

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    public int Number { get; private set; }

    /// <summary>Moves up when one before it was removed.</summary>
    public void Renumber(int number) => Number = number;
}
