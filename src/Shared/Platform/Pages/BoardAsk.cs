using System.Globalization;

namespace VirtualSchool.Platform.Pages;

/// <summary>
/// How a board is asked for, bound from the address by <c>[BindProperty(SupportsGet = true)]</c>: sorting and page.
/// A key that pages a list is the id of a row, never a name, since it stands in the address.
/// </summary>
public sealed record BoardAsk
{
    /// <summary>The sizes of page that people may choose.</summary>
    public static readonly IReadOnlyList<int> Sizes = [25, 50, 100];

    /// <summary>The column to sort by, as its heading's <c>sort</c>; null for the board's own order.</summary>
    public string? Sort { get; init; }

    /// <summary>True for the greatest first.</summary>
    public bool Desc { get; init; }

    /// <summary>Show the rows after this one; null for the first page.</summary>
    public string? After { get; init; }

    /// <summary>Show the rows before this one; null unless somebody goes back.</summary>
    public string? Before { get; init; }

    /// <summary>Rows a page: 25, 50 or 100; anything else becomes 25.</summary>
    public int Size { get => Sizes.Contains(field) ? field : Sizes[0]; init; } = 25;
}

/// <summary>A count that stops counting, so that no list counts 84,000 rows to say that there are many.</summary>
/// <param name="Found">Rows counted, at most one more than <paramref name="Cap"/>.</param>
/// <param name="Cap">Where counting stops.</param>
public readonly record struct CappedCount(int Found, int Cap = 1000)
{
    /// <summary>"23" or "more than 1,000".</summary>
    public override string ToString() =>
        Found > Cap ? string.Create(CultureInfo.InvariantCulture, $"more than {Cap:N0}") : Found.ToString("N0", CultureInfo.InvariantCulture);
}
