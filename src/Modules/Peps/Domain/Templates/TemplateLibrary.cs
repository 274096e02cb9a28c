namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>Every template that is known, old versions included, and the lists of needs and strands.</summary>
internal sealed class TemplateLibrary(
    IReadOnlyList<PepTemplate> templates, IReadOnlyList<ListedChoice> needs, IReadOnlyList<ListedChoice> strands)
{
    public IReadOnlyList<PepTemplate> Templates { get; } = templates;

    public IReadOnlyList<ListedChoice> Needs { get; } = needs;

    public IReadOnlyList<ListedChoice> Strands { get; } = strands;

    /// <summary>The shipped templates. Costs some milliseconds: load once.</summary>
    /// <exception cref="InvalidDataException">A file cannot be read, or a template contradicts itself; names the file and the reason.</exception>
    public static TemplateLibrary Load()
    {
        var files = new TemplateFiles();
        var templates = files.Templates().ToList();
        var problems = templates.SelectMany(template => TemplateProblems.In(template, templates));
        if (problems.FirstOrDefault() is { } problem) throw new InvalidDataException(problem);
        return new(templates, files.List(ChoiceList.Needs), files.List(ChoiceList.Strands));
    }

    /// <summary>The template that a plan was opened with; null when it is not known.</summary>
    public PepTemplate? Find(string key) => Templates.FirstOrDefault(template => template.Key == key);

    /// <summary>
    /// The template for a child of this national curriculum year on this day: the newest in force, or the first there was
    /// for days before any. Null for a year that no template covers.
    /// </summary>
    public PepTemplate? For(int year, DateOnly on)
    {
        var candidates = Templates.Where(template => template.Years.Contains(year))
            .OrderBy(template => template.EffectiveFrom)
            .ToList();
        return candidates.LastOrDefault(template => template.EffectiveFrom <= on) ?? candidates.FirstOrDefault();
    }
}
