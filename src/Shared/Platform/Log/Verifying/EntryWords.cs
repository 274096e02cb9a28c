using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Log.Verifying;

/// <summary>How findings speak of lines.</summary>
internal static class EntryWords
{
    /// <summary>"Entry 4711 (3 November 2026 at 10:42, Hannah Reed: look /children)".</summary>
    public static string Of(StoredEntry line) =>
        $"Entry {line.Id} ({HouseTime.Moment(line.Entry.At)}, {line.Entry.PersonName}: {line.Entry.Kind} {line.Entry.What}{(line.Entry.Subject is null ? "" : $", {line.Entry.Subject}")})";

    /// <summary>"Entry 7", "Entries 7 to 9".</summary>
    public static string Of(long first, long last) => first == last ? $"Entry {first}" : $"Entries {first} to {last}";
}
