namespace VirtualSchool.ArchitectureTests;

/// <summary>
/// Who may send messages to whom, declared once. An edge that is not listed is refused, and so is a listed one that nobody uses.
/// A module may only send to modules before it in <see cref="LowToHigh"/>, so that there is no circle.
/// </summary>
internal static class ModuleGraph
{
    public static IReadOnlyList<string> LowToHigh { get; } = ["Access", "Children", "Training", "Peps"];

    public static IReadOnlyList<(string From, string To)> Edges { get; } =
    [
        ("Children", "Access"),
        ("Training", "Access"),
        ("Training", "Children"),
        ("Peps", "Access"),
        ("Peps", "Children"),
    ];
}
