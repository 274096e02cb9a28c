namespace VirtualSchool.Kernel;

/// <summary>What a person may be in the service. One person may hold several; each has its own period.</summary>
public enum Role
{
    /// <summary>Virtual school head: sees every child.</summary>
    Head = 1,

    /// <summary>Virtual school adviser: sees every child on their caseload.</summary>
    Adviser = 2,

    /// <summary>Designated teacher: sees the looked-after pupils of their schools (Children and Young Persons Act 2008 s20).</summary>
    DesignatedTeacher = 3,

    /// <summary>Social worker: sees the children allocated to them.</summary>
    SocialWorker = 4,

    /// <summary>Administrator: people and settings, never children's content.</summary>
    Administrator = 5,

    /// <summary>Training coordinator: courses, dates, bookings and what came of them; sees no child.</summary>
    TrainingCoordinator = 6,

    /// <summary>Training partner: what their organisation gives under its contracts, in numbers; sees no child and no participant.</summary>
    TrainingPartner = 7,
}

/// <summary>Who may open a page or send a command. Every page and every command carries exactly one kind of rule.</summary>
public abstract class AccessRuleAttribute : Attribute
{
    /// <summary>True when a person who holds <paramref name="roles"/> may; <paramref name="signedIn"/> is false for a visitor.</summary>
    public abstract bool Allows(bool signedIn, IReadOnlySet<Role> roles);
}

/// <summary>Open to people who hold at least one of the roles.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowRolesAttribute(params Role[] roles) : AccessRuleAttribute
{
    /// <summary>The roles, any of which is enough.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;

    public override bool Allows(bool signedIn, IReadOnlySet<Role> held) => signedIn && Roles.Any(held.Contains);
}

/// <summary>Open to everybody who has signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowSignedInAttribute : AccessRuleAttribute
{
    public override bool Allows(bool signedIn, IReadOnlySet<Role> held) => signedIn;
}

/// <summary>
/// Open to somebody who came by a one-time link of this kind, and to nobody who signed in. A message that carries it implements
/// <see cref="IByLink"/>, and the gate lets it pass for exactly the thing to which the link leads.
/// </summary>
/// <param name="kind">The kind of link, as its maker named it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowLinkAttribute(string kind) : AccessRuleAttribute
{
    /// <summary>The kind of link.</summary>
    public string Kind { get; } = kind;

    public override bool Allows(bool signedIn, IReadOnlySet<Role> held) => false;
}

/// <summary>Open to the world: sign-in, statements, health.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowEveryoneAttribute : AccessRuleAttribute
{
    public override bool Allows(bool signedIn, IReadOnlySet<Role> held) => true;
}

/// <summary>Never sent by a person: sent by another module, a job or the command line, which act as the system.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowSystemAttribute : AccessRuleAttribute
{
    public override bool Allows(bool signedIn, IReadOnlySet<Role> held) => false;
}
