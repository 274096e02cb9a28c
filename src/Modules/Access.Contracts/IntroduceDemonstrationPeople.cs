using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Says who stands on the sign-in page of a demonstration, one button a person, in this order; replaces those there before.
/// </summary>
/// <param name="People">Whom; commonly one a role.</param>
/// <exception cref="Refusal">The database is not a demonstration.</exception>
[AllowSystem]
public sealed record IntroduceDemonstrationPeople(IReadOnlyList<DemonstrationPerson> People) : ICommand;

/// <summary>One person whom a visitor to the demonstration may sign in as.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Line">Who they are, in one line: "Designated teacher at Hill Top Primary: three pupils, one plan late".</param>
public sealed record DemonstrationPerson(PersonId Person, string Line);
