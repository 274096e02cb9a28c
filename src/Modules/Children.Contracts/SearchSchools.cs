using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>Open schools of the national register whose name is like some words, the likest first; or the one with that number. Sent by other modules only.</summary>
/// <param name="Text">Words of the name, or the school's number.</param>
/// <param name="Most">How many at most.</param>
[AllowSystem]
public sealed record SearchSchools(string Text, int Most) : IQuery<IReadOnlyList<SchoolAlike>>;

/// <summary>A school to choose.</summary>
/// <param name="Urn">Its number in the register.</param>
/// <param name="Name">Its name.</param>
/// <param name="Authority">The local authority in whose area it is; null where the register has none.</param>
public sealed record SchoolAlike(int Urn, string Name, string? Authority);
