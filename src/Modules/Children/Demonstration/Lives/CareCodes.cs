using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>How often each code of the 903 occurs in the demonstration, and when it may.</summary>
internal static class CareCodes
{
    // K3 came with the return of 2024-25; H5 and P2 went with that of 2025-26.
    private static readonly DateOnly SupportedFrom = new(2024, 4, 1);
    private static readonly DateOnly OldCodesUntil = new(2025, 4, 1);

    /// <summary>Days on which a placement may have to be coded anew without anybody moving.</summary>
    public static IReadOnlyList<DateOnly> NewCodesOn { get; } = [SupportedFrom, OldCodesUntil];

    public static readonly (string What, int Weight)[] Needs = [("N1", 66), ("N2", 4), ("N3", 4), ("N4", 8), ("N5", 14), ("N6", 2), ("N8", 2)];

    public static readonly (string What, int Weight)[] FirstStatus = [("C1", 40), ("V2", 42), ("L1", 6), ("L2", 6), ("C2", 6)];

    public static readonly (string What, int Weight)[] FirstStatusOfTeenagers = [("V2", 80), ("C1", 14), ("L1", 3), ("J1", 3)];

    public static readonly (string What, int Weight)[] WhyMoved =
        [("CARPL", 40), ("CREQB", 12), ("CREQO", 10), ("CHILD", 6), ("LAREQ", 8), ("PLACE", 8), ("CLOSE", 4), ("STAND", 3), ("OTHER", 9)];

    private static readonly (string What, int Weight)[] Small = [("U6", 45), ("U3", 20), ("U4", 8), ("U1", 5), ("U5", 6), ("P1", 12), ("R3", 4)];
    private static readonly (string What, int Weight)[] Middle = [("U4", 34), ("U6", 28), ("U1", 12), ("U3", 10), ("K2", 8), ("P1", 8)];
    private static readonly (string What, int Weight)[] Teenage = [("U4", 30), ("U6", 24), ("K2", 24), ("U1", 7), ("U3", 6), ("P1", 5), ("S1", 3), ("K1", 1)];
    private static readonly (string What, int Weight)[] Nearly = [("K3", 34), ("U4", 24), ("U6", 16), ("K2", 16), ("U1", 5), ("P1", 4), ("R5", 1)];

    /// <summary>A placement for a child of that age. Nobody under 16 is in supported accommodation.</summary>
    // Care Planning Regs 2010, reg 27A
    public static string Place(Life life, DateOnly on, Random dice) => AsCodedOn(
        Age.On(on, life.BornOn) switch
        {
            < 5 => dice.Pick(Small),
            < 11 => dice.Pick(Middle),
            < 16 => dice.Pick(life.IsAlone ? [("U6", 8), ("U4", 2)] : Teenage),
            _ => dice.Pick(Nearly),
        },
        on);

    /// <summary>The code that the same placement has in the return of that day.</summary>
    public static string AsCodedOn(string place, DateOnly on) => place switch
    {
        "K3" when on < SupportedFrom => "H5",
        "H5" or "P2" when on >= SupportedFrom => "K3",
        _ => place,
    };

    public static string? Provider(string place, Random dice) => place switch
    {
        "P1" => "PR0",
        "U1" or "U2" or "U3" => "PR1",
        "U4" or "U5" or "U6" => dice.Chance(58) ? "PR1" : "PR4",
        "K1" => "PR2",
        "R5" => "PR3",
        "K2" => dice.Chance(28) ? "PR1" : "PR4",
        _ => dice.Chance(80) ? "PR4" : "PR5",
    };
}
