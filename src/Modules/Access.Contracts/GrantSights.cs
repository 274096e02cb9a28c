using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Gives people sight of children, in the transaction that changes the fact behind it (a caseload, an allocation, a school).
/// Afterwards each person sees the child on every day asked for, in that role; what overlaps or touches is joined, nothing is shortened.
/// Idempotent. To take sight away and give it anew in one change, send <see cref="EndSights"/> first.
/// </summary>
/// <param name="Sights">Which; may be empty.</param>
[AllowSystem]
public sealed record GrantSights(IReadOnlyList<SightToGrant> Sights) : ICommand;

/// <summary>Sight of one child for one person, effective only while that person also holds the role.</summary>
/// <param name="Person">Who sees.</param>
/// <param name="Child">Whom.</param>
/// <param name="As">The role that the sight serves: adviser, designated teacher or social worker.</param>
/// <param name="From">The first day of sight; may lie ahead.</param>
/// <param name="Until">The first day without sight, or null while no end is known.</param>
/// <param name="Because">Why, in words a head would understand: "designated teacher of Hill Top Primary".</param>
public sealed record SightToGrant(PersonId Person, ChildId Child, Role As, DateOnly From, DateOnly? Until, string Because);
