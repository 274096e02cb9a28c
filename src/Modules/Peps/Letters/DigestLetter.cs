using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages;

namespace VirtualSchool.Peps.Letters;

/// <summary>One person's reminders of one day in one letter.</summary>
internal static class DigestLetter
{
    public static PepLetter Of(IReadOnlyList<PartDue> parts)
    {
        var peps = parts.GroupBy(p => p.Pep.Id).Select(g => g.First()).ToList();
        var stages = string.Join(", ", parts.GroupBy(p => p.Stage.Name).OrderBy(Urgency).Select(g => $"{g.Count()} {g.Key}"));
        return peps is [var one]
            ? new PepLetter($"{one.Initials}'s PEP: {one.Stage.Name}", $"{Words.Count(parts.Count, "part")} of {one.Pep.Reference} {(parts.Count == 1 ? "waits" : "wait")} for you: {stages}. Your words are kept as you write.", PepLinks.To(one.Pep.Reference))
            : new PepLetter($"{peps.Count} PEPs wait for you", $"{Words.Count(parts.Count, "part")} of {peps.Count} plans wait for you: {stages}. Your words are kept as you write.", "/");
    }

    private static int Urgency(IGrouping<string, PartDue> stage) => stage.Key switch
    {
        Ladder.Late => 0,
        Ladder.Today => 1,
        _ => 2,
    };
}
