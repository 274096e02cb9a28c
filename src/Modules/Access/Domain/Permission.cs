using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Domain;

/// <summary>Permission is role times sight: a sight counts only while the person holds the role that it serves.</summary>
internal static class Permission
{
    /// <summary>The roles to which children are given one by one.</summary>
    public static IReadOnlyList<Role> SightedRoles { get; } = [Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker];

    /// <summary>Whom somebody with these roles and sights may see. An administrator as such sees no child.</summary>
    /// <param name="ofHead">What a head sees: everybody whose record is not sealed.</param>
    public static VisibleChildren Of(IReadOnlySet<Role> roles, IEnumerable<SightHeld> sights, DateOnly today, VisibleChildren ofHead)
    {
        if (roles.Contains(Role.Head))
            return ofHead;
        return VisibleChildren.Only(sights.Where(s => roles.Contains(s.Role) && s.IsEffectiveOn(today)).Select(s => s.Child));
    }
}

/// <summary>A sight as the gate keeps it.</summary>
internal readonly record struct SightHeld(ChildId Child, Role Role, DateOnly From, DateOnly? Until)
{
    public bool IsEffectiveOn(DateOnly day) => From <= day && (Until is null || day < Until);
}
