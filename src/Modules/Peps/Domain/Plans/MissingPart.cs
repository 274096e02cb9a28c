namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Something that must be in the plan before it can be sent.</summary>
/// <param name="Section">Key of the section's page.</param>
/// <param name="SectionTitle">The section in words.</param>
/// <param name="Question">Key of the question, or null when it is about the whole section.</param>
/// <param name="Block">Which target, from 0, in a section that is asked once for each; else null.</param>
/// <param name="What">What is missing, in words.</param>
internal sealed record MissingPart(string Section, string SectionTitle, string? Question, int? Block, string What)
{
    /// <summary>One sentence that counts them and names the first sections.</summary>
    public static string Sentence(IReadOnlyList<MissingPart> missing)
    {
        var sections = missing.Select(m => m.SectionTitle).Distinct().ToList();
        var named = string.Join(", ", sections.Take(3)) + (sections.Count > 3 ? $" and {sections.Count - 3} more" : "");
        return missing.Count == 1
            ? $"One answer is still missing, in {named}. {missing[0].What}"
            : $"{missing.Count} answers are still missing, in {named}.";
    }
}
