using System.Collections.Frozen;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Standing;

/// <summary>Where one person stands: name, session stamp, and the periods of their roles and sights, from which any day is answered.</summary>
internal sealed class PersonStanding(PersonId id, string name, Guid stamp, IReadOnlyList<RolePeriod> roles, IReadOnlyList<SightHeld> sights)
{
    private OnDay? _latest;

    public PersonId Id => id;

    public string Name => name;

    public Guid SessionStamp => stamp;

    public IReadOnlySet<Role> RolesOn(DateOnly day) => On(day).Roles;

    public VisibleChildren SightOn(DateOnly day) => On(day).Sight;

    private OnDay On(DateOnly day)
    {
        if (_latest is { } known && known.Day == day)
            return known;
        var held = roles.Where(r => r.IsHeldOn(day)).Select(r => r.Role).ToFrozenSet();
        return _latest = new OnDay(day, held, Permission.Of(held, sights, day));
    }

    private sealed record OnDay(DateOnly Day, FrozenSet<Role> Roles, VisibleChildren Sight);
}

/// <summary>One period of a role.</summary>
internal readonly record struct RolePeriod(Role Role, DateOnly From, DateOnly? Until)
{
    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day < Until);
}
