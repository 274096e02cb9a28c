using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>
/// Schools at which children on the roll have a place today, or certain schools whether or not any has. Counts children and names none. Sent by other modules only.
/// </summary>
/// <param name="Urns">Which; a number that the register does not have is left out. Null for every school with a child of ours.</param>
[AllowSystem]
public sealed record FindOurSchools(IReadOnlyCollection<int>? Urns) : IQuery<IReadOnlyList<OurSchool>>;

/// <summary>The number of the school at which one child has a place today; null without one. Says nothing else of the child. Sent by other modules only.</summary>
/// <param name="Child">The child.</param>
[AllowSystem]
public sealed record FindSchoolOfChild(ChildId Child) : IQuery<int?>, IAboutChild;

/// <summary>A school, how many of our children go there, and who is designated teacher today.</summary>
/// <param name="Urn">Its number in the register.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phase">The phase in the register’s words; null where it has none.</param>
/// <param name="Authority">The local authority in whose area it is; null where the register has none.</param>
/// <param name="Children">Children on the roll with a place there today; sealed records are not counted.</param>
/// <param name="Teachers">The designated teachers, deputies last; empty where none is named.</param>
public sealed record OurSchool(int Urn, string Name, string? Phase, string? Authority, int Children, IReadOnlyList<TeacherOfSchool> Teachers);

/// <summary>A designated teacher of a school.</summary>
/// <param name="Person">The teacher.</param>
/// <param name="Name">The teacher's name.</param>
/// <param name="Email">Their address; null where none is recorded.</param>
/// <param name="IsDeputy">True for whoever stands in.</param>
/// <param name="Since">The first day in the part.</param>
public sealed record TeacherOfSchool(PersonId Person, string Name, string? Email, bool IsDeputy, DateOnly Since);
