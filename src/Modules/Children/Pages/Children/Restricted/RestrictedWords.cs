using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Restricted;

/// <summary>A child's restricted facts in words, for whoever has said why.</summary>
internal static class RestrictedWords
{
    public static IEnumerable<RestrictedFact> Of(Child child, IReadOnlyList<SealTakenOff> takenOff)
    {
        var episodes = child.Episodes.OrderByDescending(e => e.From).ToList();
        yield return new("Address of the placement", Address(episodes));
        yield return new("Orders, placements and endings", Told(episodes) is { Count: > 0 } told ? string.Join("\n", told) : "Nothing is recorded.");
        yield return new("Adoption", string.Join('\n', takenOff.Select(TakenBack).Prepend(child.AdoptedOn is { } adopted ? $"The child was adopted on {HouseTime.Long(adopted)}." : "None is recorded.")));
        yield return new("Death", child.DiedOn is { } died ? $"The child died on {HouseTime.Long(died)}." : "None is recorded.");
    }

    private static string TakenBack(SealTakenOff taken) => $"One of {HouseTime.Long(taken.AdoptedOn)} was recorded by mistake; {taken.ByName} took it back on {HouseTime.Moment(taken.At)}.";

    private static string Address(IReadOnlyList<CareEpisode> episodes) =>
        episodes.FirstOrDefault(e => !e.IsShortBreak) is { Until: null } now && (now.PlacementAddress ?? now.PlacementPostcode) is not null
            ? string.Join('\n', new[] { now.PlacementAddress, now.PlacementPostcode, $"Since {HouseTime.Long(now.From)}" }.OfType<string>())
            : "None is recorded for today.";

    private static List<string> Told(IEnumerable<CareEpisode> episodes) =>
    [
        .. from episode in episodes
           from words in new[]
           {
               Line(CodeSet.WhyEnded, episode.WhyEnded, episode.Until ?? episode.From),
               Line(CodeSet.Placement, episode.Placement, episode.From),
               Line(CodeSet.LegalStatus, episode.LegalStatus, episode.From),
           }
           where words is not null
           select words,
    ];

    private static string? Line(string set, string? code, DateOnly day) =>
        RestrictedCodes.Tell(set, code) ? $"{HouseTime.Long(day)}: {Plain.Inside(CodeSets.Shipped.Words(set, code!))}" : null;
}
