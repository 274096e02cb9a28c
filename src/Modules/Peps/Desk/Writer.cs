using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Desk;

/// <summary>The person who writes, and the moment.</summary>
internal sealed class Writer(ICurrentPerson me, TimeProvider clock)
{
    public IReadOnlySet<Role> Roles => me.Roles;

    public Stamp Stamp => new(me.IsSystem ? null : me.Id, clock.GetUtcNow(), clock.Today());
}
