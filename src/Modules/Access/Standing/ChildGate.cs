using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Standing;

/// <summary>Answers who may see whom, from memory.</summary>
internal sealed class ChildGate(Standings standings, TimeProvider clock) : IChildGate
{
    public async ValueTask<VisibleChildren> VisibleTo(PersonId person, CancellationToken cancel) =>
        await standings.OfAsync(person, cancel) is { } standing ? standing.SightAt(clock.GetUtcNow(), clock.Today()) : VisibleChildren.None;
}
