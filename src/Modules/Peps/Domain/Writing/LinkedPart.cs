namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>To which part of a plan a one-time link leads: a section, or one target of a section that is asked of each.</summary>
/// <param name="Section">The section's key.</param>
/// <param name="Target">The target; null for the whole section.</param>
internal sealed record LinkedPart(string Section, Guid? Target)
{
    /// <summary>The kind under which links to plans are kept, and the last word of their page's address.</summary>
    public const string Kind = "pep";

    public static LinkedPart Parse(string part) =>
        part.Split('/') is [var section, var target] && Guid.TryParseExact(target, "N", out var id) ? new(section, id) : new(part, null);

    public bool Holds(Guid block) => Target is null || Target == block;

    public override string ToString() => Target is { } target ? $"{Section}/{target:N}" : Section;
}
