namespace VirtualSchool.Children.Demonstration.Schools;

/// <summary>An invented authority. Their codes are none that the national register gives.</summary>
internal sealed record Authority(string Code, string Name, string PostArea)
{
    /// <summary>The demonstration council itself.</summary>
    public static Authority Own { get; } = new("990", "Derwent City", "QD");

    public static Authority Neighbour { get; } = new("991", "Trentshire", "QT");

    public static IReadOnlyList<Authority> Others { get; } =
        [Neighbour, new("992", "Peakland", "QP"), new("993", "Mercia Vale", "QM"), new("994", "Fens and Wolds", "QF"), new("995", "Northmoor", "QN")];
}
