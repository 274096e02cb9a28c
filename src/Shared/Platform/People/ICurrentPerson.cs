using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.People;

/// <summary>Who is asking: a person who has signed in, a visitor, or the system itself (jobs, the command line).</summary>
public interface ICurrentPerson
{
    /// <summary>The person; for a visitor <see cref="Visitor"/>, for the system <see cref="System"/>.</summary>
    PersonId Id { get; }

    /// <summary>The name to show and to write in the log.</summary>
    string Name { get; }

    /// <summary>Roles held today; empty for visitors and for the system.</summary>
    IReadOnlySet<Role> Roles { get; }

    /// <summary>True for a person who has signed in.</summary>
    bool IsSignedIn { get; }

    /// <summary>True for jobs and the command line, which may send any message.</summary>
    bool IsSystem { get; }

    /// <summary>The one-time link by which they came; null for everybody else. Such a person holds no role and has sight of nobody.</summary>
    LinkHeld? Link => null;

    /// <summary>The identity under which the log names the system.</summary>
    static readonly PersonId System = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));

    /// <summary>The identity under which the log names somebody who has not signed in.</summary>
    static readonly PersonId Visitor = new(Guid.Empty);
}

/// <summary>What a person is, as the log keeps it.</summary>
internal static class RolesOfPerson
{
    /// <summary>The names of the roles held today with commas between, in the order of <see cref="Role"/>; empty without any.</summary>
    public static string RolesInWords(this ICurrentPerson person) => person.Roles.InWords();

    /// <inheritdoc cref="RolesInWords" />
    public static string InWords(this IReadOnlySet<Role> roles) => roles.Count == 0 ? "" : string.Join(", ", roles.Order());
}
