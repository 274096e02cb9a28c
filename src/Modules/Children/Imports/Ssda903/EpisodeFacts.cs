using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Codes;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>What an episode holds, and how a change to it is said.</summary>
internal static class EpisodeFacts
{
    /// <summary>Makes the episode what the row says; answers each difference in words.</summary>
    public static IReadOnlyList<string> Update(CareEpisode episode, EpisodeRow row)
    {
        var words = Differences(episode, row).OfType<string>().ToList();
        (episode.Until, episode.WhyBegan, episode.LegalStatus, episode.Need) = (row.Until, row.WhyBegan, row.LegalStatus, row.Need);
        (episode.Placement, episode.Provider, episode.WhyEnded) = (row.Placement, row.Provider, row.WhyEnded);
        (episode.WhyPlacementChanged, episode.ProviderUrn) = (row.WhyChanged, row.ProviderUrn);
        return words;
    }

    public static string Words(CareEpisode episode)
    {
        var status = CodeSets.Shipped.Meaning(CodeSet.LegalStatus, episode.LegalStatus, episode.From) ?? episode.LegalStatus ?? "no legal status";
        return $"{(episode.StartsCare ? "in care" : "episode")} from {episode.From:d MMM yyyy}{(episode.Until is { } until ? $" to {until:d MMM yyyy}" : "")} ({Plain.Inside(status)})";
    }

    private static IEnumerable<string?> Differences(CareEpisode now, EpisodeRow row) =>
    [
        Difference("ends", $"{now.Until:d MMM yyyy}", $"{row.Until:d MMM yyyy}"),
        Difference("reason ended", now.WhyEnded, row.WhyEnded),
        Difference("reason began", now.WhyBegan, row.WhyBegan),
        Difference("legal status", now.LegalStatus, row.LegalStatus),
        Difference("need", now.Need, row.Need),
        Difference("placement", now.Placement, row.Placement),
        Difference("provider", now.Provider, row.Provider),
        Difference("reason for change", now.WhyPlacementChanged, row.WhyChanged),
        Difference("provider's URN", now.ProviderUrn, row.ProviderUrn),
    ];

    private static string? Difference(string name, string? then, string? now) =>
        (then ?? "") == (now ?? "") ? null : $"{name} {(string.IsNullOrEmpty(then) ? "" : $"{then} → ")}{(string.IsNullOrEmpty(now) ? "none" : now)}";
}
