using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>That members of a group at the issuer hold a role here, for as long as they are members; looked at whenever they sign in with it.</summary>
[CouncilsChoice]
internal sealed class GroupRole(string group, Role role, string name)
{
    /// <summary>The group as the issuer names it; for Entra ID its object identity.</summary>
    public string Group { get; private set; } = group;

    public Role Role { get; private set; } = role;

    /// <summary>What the council calls the group.</summary>
    public string Name { get; private set; } = name;
}
