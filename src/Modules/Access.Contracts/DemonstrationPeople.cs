using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>Whom a visitor to the demonstration may sign in as, in the order of their buttons; nobody elsewhere.</summary>
public sealed record DemonstrationPeople : IQuery<IReadOnlyList<DemonstrationRow>>;

/// <summary>One of them.</summary>
/// <param name="Id">Whom.</param>
/// <param name="Name">Their name.</param>
/// <param name="Line">Who they are, in one line.</param>
public sealed record DemonstrationRow(PersonId Id, string Name, string Line);
