using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Takes the seal off records that were sealed by mistake, in the transaction that takes back the adoption: whoever sees the children by what they hold sees
/// them again. Of the sights that the sealing ended, those with an end ahead go on to that end; the caller gives those that hold today. Idempotent.
/// </summary>
/// <param name="Children">Whose; may be empty.</param>
/// <param name="On">The day.</param>
[AllowSystem]
public sealed record UnsealChildren(IReadOnlyList<ChildId> Children, DateOnly On) : ICommand;
