using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Takes sight of children away from people, in the transaction that changes the fact behind it. A sight that has already
/// ended by that day, or never was, is left as it is. Idempotent.
/// </summary>
/// <param name="Sights">Which; may be empty.</param>
[AllowSystem]
public sealed record EndSights(IReadOnlyList<SightToEnd> Sights) : ICommand;

/// <summary>The end of one person's sight of one child in one role.</summary>
/// <param name="Person">Who sees no longer.</param>
/// <param name="Child">Whom.</param>
/// <param name="As">The role that the sight served.</param>
/// <param name="On">The first day without sight: today ends it at once, a later day when that day comes.</param>
/// <param name="Because">Why: "moved to Oak Hill Academy on 3 Nov 2026".</param>
public sealed record SightToEnd(PersonId Person, ChildId Child, Role As, DateOnly On, string Because);
