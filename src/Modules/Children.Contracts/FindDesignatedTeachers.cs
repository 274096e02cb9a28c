using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>
/// The designated teachers of these children's schools today; a child without a school or whose school has named none is left out,
/// one whose school has two comes twice. Sent by other modules only.
/// </summary>
/// <param name="Children">Which; repeats and an empty list are fine.</param>
// Children and Young Persons Act 2008 s20
[AllowSystem]
public sealed record FindDesignatedTeachers(IReadOnlyCollection<ChildId> Children) : IQuery<IReadOnlyList<TeacherOfChild>>;

/// <summary>One child's designated teacher.</summary>
/// <param name="Child">The child.</param>
/// <param name="Person">The teacher.</param>
/// <param name="Name">The teacher's name.</param>
public sealed record TeacherOfChild(ChildId Child, PersonId Person, string Name);
