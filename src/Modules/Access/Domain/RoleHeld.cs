using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Domain;

/// <summary>One period in which a person holds a role: from its first day to the day before <see cref="Until"/>.</summary>
internal sealed class RoleHeld
{
    private RoleHeld() { }

    public RoleHeld(PersonId person, Role role, DateOnly from, string because)
    {
        PersonId = person;
        Role = role;
        From = from;
        Because = because;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PersonId PersonId { get; private set; }

    public Role Role { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The first day without the role, or null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    public string Because { get; private set; } = "";

    public string? EndedBecause { get; private set; }

    /// <summary>The group at the issuer for whose members it is held; null when somebody gave it here.</summary>
    public string? Group { get; init; }

    /// <summary>When somebody last said that it is still needed; null when nobody has.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    public void Review(DateOnly today) => ReviewedOn = today;

    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day < Until);

    public bool StartBy(DateOnly from)
    {
        if (from >= From)
            return false;
        From = from;
        return true;
    }

    public void End(DateOnly on, string because)
    {
        Until = on < From ? From : on;
        EndedBecause = because;
    }
}
