using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>Schools of the national register by their numbers; a number that it does not have is left out. Sent by other modules only.</summary>
/// <param name="Urns">Which; repeats and an empty list are fine.</param>
[AllowSystem]
public sealed record FindSchools(IReadOnlyCollection<int> Urns) : IQuery<IReadOnlyList<SchoolFound>>;

/// <summary>A school as the register has it.</summary>
/// <param name="Urn">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phase">The phase in the register’s words, such as "Primary"; null where it has none.</param>
/// <param name="IsOpen">False for one that has closed or not opened yet.</param>
public sealed record SchoolFound(int Urn, string Name, string? Phase, bool IsOpen);
