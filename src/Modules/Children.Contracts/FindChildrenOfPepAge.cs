using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>
/// Children on the roll who are of the age for which the council writes PEPs today, in the order of their identities.
/// Sent by other modules only, to open plans.
/// </summary>
/// <param name="Among">Look only at these; null to look at everybody.</param>
/// <param name="After">Begin after this child; null to begin at the first.</param>
/// <param name="Most">How many at most.</param>
[AllowSystem]
public sealed record FindChildrenOfPepAge(IReadOnlyCollection<ChildId>? Among, ChildId? After, int Most) : IQuery<IReadOnlyList<ChildId>>;
