using VirtualSchool.Peps.Domain.Review;

namespace VirtualSchool.Peps.Pages.Versions;

/// <summary>Compares two sets of answered sections, question by question.</summary>
internal static class ChangesBetween
{
    public static IReadOnlyList<ChangedAnswer> Of(IReadOnlyList<SignedSection> before, IReadOnlyList<SignedSection> after, SignedWords words)
    {
        var old = ByPlace(before).ToDictionary(a => a.Place, a => a.Answer);
        var now = ByPlace(after).ToList();
        var changed = now.Where(a => !old.TryGetValue(a.Place, out var was) || words.Of(was) != words.Of(a.Answer))
            .Select(a => new ChangedAnswer(a.Section, a.Answer.Question, old.TryGetValue(a.Place, out var was) ? words.Of(was) : "", words.Of(a.Answer)));
        var kept = now.Select(a => a.Place).ToHashSet();
        var gone = ByPlace(before).Where(a => !kept.Contains(a.Place)).Select(a => new ChangedAnswer(a.Section, a.Answer.Question, words.Of(a.Answer), ""));
        return [.. changed, .. gone];
    }

    // Targets of two plans have other ids, so they are compared by their place.
    private static IEnumerable<((string Key, int Block) Place, string Section, SignedAnswer Answer)> ByPlace(IReadOnlyList<SignedSection> sections) =>
        from same in sections.GroupBy(s => s.Key)
        from block in same.Select((section, place) => (section, place))
        from answer in block.section.Answers
        select ((answer.Key, block.place), block.section.Title, answer);
}
