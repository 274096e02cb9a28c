namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>The whole of what one phase's plan asks, in the order of the screen and of print.</summary>
internal sealed record PepTemplate
{
    public required string Key { get; init; }

    public required int Version { get; init; }

    public required PepPhase Phase { get; init; }

    public required string Title { get; init; }

    public required YearSpan Years { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required string Source { get; init; }

    /// <summary>About how long each person needs; estimates until measured.</summary>
    public IReadOnlyList<TimeNeeded> Minutes { get; init; } = [];

    public IReadOnlyList<TemplateSection> Sections { get; init; } = [];

    public IReadOnlyList<TemplateSection> SectionsFor(TemplateFacts facts, GivenAnswers? answers = null) =>
        [.. Sections.Where(section => section.IsShown(facts, answers ?? GivenAnswers.None))];

    /// <summary>Null when this template has no such section.</summary>
    public TemplateSection? Section(string key) => Sections.FirstOrDefault(section => section.Key == key);

    /// <summary>Null when this template has no such question.</summary>
    public TemplateQuestion? Question(string key) =>
        Sections.SelectMany(section => section.Questions).FirstOrDefault(question => question.Key == key);
}

/// <summary>National curriculum years, both ends included; 0 is Reception, -1 the nursery year before it, -2 two-year-olds.</summary>
internal sealed record YearSpan(int From, int To)
{
    public bool Contains(int year) => year >= From && year <= To;
}

/// <summary>Minutes that an owner needs on the child's first plan, and on later ones where most is carried forward.</summary>
internal sealed record TimeNeeded(Owner Owner, int First, int Later);
