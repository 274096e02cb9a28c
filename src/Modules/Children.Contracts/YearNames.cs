namespace VirtualSchool.Children.Contracts;

/// <summary>Year groups in words. The number is that of the national curriculum: 0 is Reception, -1 and -2 the nursery years before it, 12 and 13 post-16.</summary>
public static class YearNames
{
    /// <summary>The youngest year group.</summary>
    public const int Youngest = -2;

    /// <summary>The oldest.</summary>
    public const int Oldest = 13;

    /// <summary>Every year group that there is, the youngest first.</summary>
    public static IReadOnlyList<int> All { get; } = [.. Enumerable.Range(Youngest, Oldest - Youngest + 1)];

    /// <summary>Year 9, Reception, Nursery 1.</summary>
    public static string Of(int year) => year switch
    {
        0 => "Reception",
        < 0 => $"Nursery {year + 3}",
        _ => $"Year {year}",
    };

    /// <summary>The same, and words for a child of whom it is not known.</summary>
    public static string Of(int? year) => year is { } known ? Of(known) : "Year not known";
}
