using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Who people are. Answers with those that exist, each once, in no set order; unknown identities are left out. Whoever came by a one-time link is
/// "Tom Hill, by link from Jane Brown".
/// </summary>
/// <param name="Ids">Whom; repeats and an empty list are fine.</param>
public sealed record FindPeople(IReadOnlyCollection<PersonId> Ids) : IQuery<IReadOnlyList<PersonFound>>;

/// <summary>Everybody who holds a role today, by name.</summary>
/// <param name="Role">The role.</param>
public sealed record FindPeopleInRole(Role Role) : IQuery<IReadOnlyList<PersonFound>>;

/// <summary>One person as other modules name them.</summary>
/// <param name="Id">The identity that other modules keep.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Email">Where mail to them goes.</param>
public sealed record PersonFound(PersonId Id, string Name, string Email);
