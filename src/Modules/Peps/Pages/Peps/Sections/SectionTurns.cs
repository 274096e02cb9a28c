namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>The sections before and after this one among those that the reader writes.</summary>
internal sealed class SectionTurns(SectionShown shown)
{
    /// <summary>Address of the next section that this person writes and that is not finished; null when there is none.</summary>
    public string? Next => shown.Sections.SkipWhile(s => s.Key != shown.Key).Skip(1).Concat(shown.Sections.TakeWhile(s => s.Key != shown.Key))
        .FirstOrDefault(s => s is { MayWrite: true, IsDone: false } && s.For == shown.Owner) is { } next ? PepLinks.ToSection(shown.Head.Reference, next.Key) : null;
}
