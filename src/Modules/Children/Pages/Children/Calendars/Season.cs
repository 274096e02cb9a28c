namespace VirtualSchool.Children.Pages.Calendars;

internal enum Season
{
    Autumn = 1,
    Spring = 2,
    Summer = 3,
}

/// <summary>Terms are called by their season and year: "Autumn 2026".</summary>
internal static class Seasons
{
    public static string Name(this Season season, DateOnly from) => $"{season} {from.Year}";

    /// <summary>The season of a term's name; null for one that is called otherwise.</summary>
    public static Season? Of(string name) => Enum.GetValues<Season>().Cast<Season?>().FirstOrDefault(s => name.StartsWith($"{s}", StringComparison.OrdinalIgnoreCase));
}
