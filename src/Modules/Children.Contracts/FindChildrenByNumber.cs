using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>The children with these numbers of the council's, sealed records among them; unknown numbers are left out. For work on the command line, which acts as the system.</summary>
/// <param name="Numbers">CHILD in the 903, as it is written there.</param>
[AllowSystem]
public sealed record FindChildrenByNumber(IReadOnlyList<string> Numbers) : IQuery<IReadOnlyDictionary<string, ChildId>>;
