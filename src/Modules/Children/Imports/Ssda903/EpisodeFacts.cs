using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Children.Domain.Restricted;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>What an episode holds, and how a change to it is said.</summary>
internal static class EpisodeFacts
{
    /// <summary>Makes the episode what the row says; answers each difference in words.</summary>
    public static IReadOnlyList<string> Update(CareEpisode episode, EpisodeRow row)
    {
        var words = Differences(episode, row).OfType<string>().ToList();
        if (episode.PlacementPostcode != row.Postcode) episode.PlacementAddress = null; // It was that of the other postcode.
        (episode.Until, episode.WhyBegan, episode.LegalStatus, episode.Need) = (row.Until, row.WhyBegan, row.LegalStatus, row.Need);
        (episode.Placement, episode.Provider, episode.WhyEnded) = (row.Placement, row.Provider, row.WhyEnded);
        (episode.WhyPlacementChanged, episode.ProviderUrn, episode.PlacementPostcode) = (row.WhyChanged, row.ProviderUrn, row.Postcode);
        return words;
    }

    public static string Words(CareEpisode episode)
    {
        var status = RestrictedCodes.Tell(CodeSet.LegalStatus, episode.LegalStatus) ? "restricted"
            : CodeSets.Shipped.Meaning(CodeSet.LegalStatus, episode.LegalStatus, episode.From) ?? episode.LegalStatus ?? "no legal status";
        return $"{(episode.StartsCare ? "in care" : "episode")} from {episode.From:d MMM yyyy}{(episode.Until is { } until ? $" to {until:d MMM yyyy}" : "")} ({Plain.Inside(status)})";
    }

    private static IEnumerable<string?> Differences(CareEpisode now, EpisodeRow row) =>
    [
        Difference("ends", $"{now.Until:d MMM yyyy}", $"{row.Until:d MMM yyyy}"),
        Coded("reason ended", CodeSet.WhyEnded, now.WhyEnded, row.WhyEnded),
        Difference("reason began", now.WhyBegan, row.WhyBegan),
        Coded("legal status", CodeSet.LegalStatus, now.LegalStatus, row.LegalStatus),
        Difference("need", now.Need, row.Need),
        Coded("placement", CodeSet.Placement, now.Placement, row.Placement),
        now.PlacementPostcode == row.Postcode ? null : "placement’s postcode",
        Difference("provider", now.Provider, row.Provider),
        Difference("reason for change", now.WhyPlacementChanged, row.WhyChanged),
        Difference("provider's URN", now.ProviderUrn, row.ProviderUrn),
    ];

    // Neither side is named when either tells of what is restricted.
    private static string? Coded(string name, string set, string? then, string? now) =>
        then != now && (RestrictedCodes.Tell(set, then) || RestrictedCodes.Tell(set, now)) ? name : Difference(name, then, now);

    private static string? Difference(string name, string? then, string? now) =>
        (then ?? "") == (now ?? "") ? null : $"{name} {(string.IsNullOrEmpty(then) ? "" : $"{then} → ")}{(string.IsNullOrEmpty(now) ? "none" : now)}";
}
