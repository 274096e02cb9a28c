namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>One column of a list, where the columns are told to <c>vs-table</c> at once: cheaper for a list that is opened all day than a <c>vs-column</c> each.</summary>
/// <param name="Words">The heading.</param>
/// <param name="Sort">The key that the address carries when the board is sorted by this column; null when it cannot be.</param>
public sealed record Column(string Words, string? Sort = null);
