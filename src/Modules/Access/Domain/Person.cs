using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Domain;

/// <summary>Somebody who uses the service or is named in it. They may have no password, and then cannot sign in.</summary>
internal sealed class Person
{
    private readonly List<RoleHeld> _roles = [];

    private Person() { }

    public Person(string name, string email)
    {
        Id = PersonId.New();
        Name = name.Trim();
        Email = email.Trim();
        EmailKey = KeyOf(email);
    }

    public PersonId Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>The address as it is compared: letter case and surrounding blanks do not matter.</summary>
    public string EmailKey { get; private set; } = "";

    /// <summary>Each session carries a copy; a session with another one has ended.</summary>
    [ValueUnlogged]
    public Guid SessionStamp { get; private set; } = Guid.NewGuid();

    public IReadOnlyList<RoleHeld> Roles => _roles;

    /// <summary>As the log names them for what they do before they are signed in.</summary>
    public ShownPerson AsShown(DateOnly today) => new(Id, Name, _roles.Where(r => r.IsHeldOn(today)).Select(r => r.Role).ToHashSet());

    public static string KeyOf(string email) => email.Trim().ToLowerInvariant();

    public bool Holds(Role role, DateOnly on) => _roles.Exists(r => r.Role == role && r.IsHeldOn(on));

    public bool HoldsAnyRole(DateOnly on) => _roles.Exists(r => r.IsHeldOn(on));

    /// <summary>Makes sure that the role is held from that day on; says whether anything changed.</summary>
    public bool Give(Role role, DateOnly from, string because)
    {
        var open = _roles.Find(r => r.Role == role && r.Until is null);
        if (open is not null)
            return open.StartBy(from);
        _roles.Add(new RoleHeld(Id, role, from, because));
        return true;
    }

    /// <summary>Holds for a group's sake what its members hold, unless the role is held already; ends what is held for a group that they have left.</summary>
    public void FollowGroups(IReadOnlyCollection<GroupRole> of, DateOnly today)
    {
        EndHeldForGroups(r => !of.Any(m => m.Group == r.Group && m.Role == r.Role), today, "no longer in the group that held it");
        foreach (var mapped in of.Where(m => !Holds(m.Role, today)))
            _roles.Add(new RoleHeld(Id, mapped.Role, today, $"in the group {mapped.Name}") { Group = mapped.Group });
    }

    /// <summary>Ends what is held for this group, and every session with it.</summary>
    public void LeaveGroup(GroupRole mapped, DateOnly today) =>
        EndHeldForGroups(r => r.Group == mapped.Group && r.Role == mapped.Role, today, $"the group {mapped.Name} no longer holds it");

    private void EndHeldForGroups(Predicate<RoleHeld> which, DateOnly today, string because)
    {
        var ending = _roles.FindAll(r => r.Group is not null && r.IsHeldOn(today) && which(r));
        ending.ForEach(r => r.End(today, because));
        if (ending.Count > 0)
            EndSessions();
    }

    /// <summary>Ends the role from that day on, and with it every session, so that nothing opened earlier stays open.</summary>
    public bool End(Role role, DateOnly on, string because)
    {
        var held = _roles.FindAll(r => r.Role == role && (r.Until is null || r.Until > on));
        held.ForEach(r => r.End(on, because));
        if (held.Count > 0)
            EndSessions();
        return held.Count > 0;
    }

    public void EndSessions() => SessionStamp = Guid.NewGuid();
}
