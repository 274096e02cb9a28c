namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>How often special needs and their kinds occur.</summary>
internal static class Needs
{
    public static readonly (string? What, int Weight)[] OfSchoolAge = [("N", 37), ("K", 33), ("E", 28), (null, 2)];

    public static readonly (string? What, int Weight)[] OfAdults = [("N", 42), ("K", 20), ("E", 28), (null, 10)];

    public static readonly (string What, int Weight)[] Kinds = [("SEMH", 42), ("SLCN", 16), ("MLD", 12), ("ASD", 11), ("SPLD", 8), ("SLD", 4), ("PD", 2), ("HI", 2), ("OTH", 3)];
}
