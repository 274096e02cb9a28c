using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Children.Domain.Restricted;

namespace VirtualSchool.Children.Answers;

/// <summary>What changed for a child between two days: care, home, order, school, people.</summary>
internal static class RollNewsSince
{
    public static IEnumerable<RollNews> Of(Child child, DateOnly since, DateOnly today) =>
        Care(child).Concat(Schools(child)).Concat(People(child)).Where(n => n.On > since && n.On <= today).OrderBy(n => n.On);

    private static IEnumerable<RollNews> Care(Child child)
    {
        string? status = null;
        foreach (var episode in child.Episodes.Where(e => !e.IsShortBreak).OrderBy(e => e.From))
        {
            if (episode.StartsCare) yield return new(episode.From, "Came into care.");
            else if (episode.WhyBegan is "P" or "B") yield return new(episode.From, "Moved to other carers.");
            if (!episode.StartsCare && status is not null && episode.LegalStatus is { } now && now != status && !RestrictedCodes.Tell(CodeSet.LegalStatus, now))
                yield return new(episode.From, $"Legal status: {Plain.Inside(CodeSets.Shipped.Words(CodeSet.LegalStatus, now))}.");
            status = episode.LegalStatus;
        }
    }

    private static IEnumerable<RollNews> Schools(Child child)
    {
        foreach (var place in child.Places)
        {
            yield return new(place.From, place.TookPlaceOf is null ? $"Started at {place.SchoolName}." : $"The school became {place.SchoolName}.");
            if (place.Until is { } left && child.Places.All(p => p.From != left)) yield return new(left, $"Left {place.SchoolName}.");
        }
    }

    private static IEnumerable<RollNews> People(Child child) =>
        child.Allocations.Select(a => new RollNews(a.From, $"{a.PersonName} became the {(a.Part == Part.SocialWorker ? "social worker" : "virtual school adviser")}."));
}
