namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>Something that happened to a child, added to <c>Gather&lt;ChronologyLine&gt;</c>.</summary>
/// <param name="On">When; the page sorts by it, newest first.</param>
/// <param name="Kind">One or two words to filter by: "Care", "School", "PEP".</param>
/// <param name="What">What happened, in a sentence.</param>
/// <param name="Href">Where more is known, or null.</param>
public sealed record ChronologyLine(DateOnly On, string Kind, string What, string? Href = null);
