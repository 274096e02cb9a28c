using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Opening;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Planning;

/// <summary>One plan that a child has or had, before it is opened.</summary>
/// <param name="Child">Whose.</param>
/// <param name="ToOpen">As the service opens it.</param>
/// <param name="OpenedOn">The day on which it was opened.</param>
/// <param name="LastDay">By which day the goal was reached.</param>
/// <param name="Goal">How far it came.</param>
internal sealed record PlannedPlan(KnownChild Child, PepToOpen ToOpen, DateOnly OpenedOn, DateOnly LastDay, Goal Goal)
{
    /// <summary>Why and when it was closed by an event; null while it was not.</summary>
    public (PepClosing Because, DateOnly On)? Closed { get; init; }
}
