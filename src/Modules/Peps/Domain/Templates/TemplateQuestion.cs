namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>
/// One box of a plan. Its key never changes its meaning, because answers and signed plans are kept by it.
/// A table's columns are questions too; their keys name the cells of a row.
/// </summary>
internal sealed record TemplateQuestion
{
    public required string Key { get; init; }

    /// <summary>What is asked, in words that the child may read.</summary>
    public required string Label { get; init; }

    public required QuestionType Type { get; init; }

    /// <summary>A word to the adult who answers.</summary>
    public string? Hint { get; init; }

    /// <summary>The heading that this question and its neighbours stand under, or null.</summary>
    public string? Group { get; init; }

    /// <summary>A word to the adult about the whole group, on its first question only; else null.</summary>
    public string? GroupGuide { get; init; }

    public Requirement Required { get; init; }

    /// <summary>Raises the requirement to Must while it holds.</summary>
    public Condition? RequiredWhen { get; init; }

    public Condition? ShowWhen { get; init; }

    /// <summary>What may be chosen; for a scale the words of its steps.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Takes the choices from the list of needs or of strands for the plan's phase.</summary>
    public ChoiceList? ChoicesFrom { get; init; }

    public IReadOnlyList<TemplateQuestion> Columns { get; init; } = [];

    /// <summary>The fixed rows of a table, or empty where people add their own.</summary>
    public IReadOnlyList<Choice> Rows { get; init; } = [];

    /// <summary>The fixed rows that must be filled before the table counts as answered.</summary>
    public IReadOnlyList<string> RequiredRows { get; init; } = [];

    /// <summary>Fewest rows for the table to count as answered.</summary>
    public int MinRows { get; init; } = 1;

    /// <summary>Most answers that may be picked, or rows written; null is no limit.</summary>
    public int? Max { get; init; }

    /// <summary>Lowest and highest number, where the field itself has limits.</summary>
    public decimal? From { get; init; }

    public decimal? To { get; init; }

    /// <summary>Words of the tick that answers "there are none" (stored as an empty list), or null when not offered.</summary>
    public string? None { get; init; }

    /// <summary>The box that some answer opens; in a loaded template it is also a question of its own.</summary>
    public Detail? Detail { get; init; }

    /// <summary>The key of the question whose answer brings this one up: show it inside that one.</summary>
    public string? FollowsUp { get; init; }

    /// <summary>True for a question of the child's own form: in the child's voice one of these must be answered.</summary>
    public bool ChildsOwn { get; init; }

    /// <summary>True where the scale is drawn as faces.</summary>
    public bool Faces { get; init; }

    public IReadOnlyList<Prefill> Prefill { get; init; } = [];

    public Visibility Visibility { get; init; }

    /// <summary>The law that asks for it, or null.</summary>
    public string? Source { get; init; }

    public bool IsShown(TemplateFacts facts, GivenAnswers answers) => ShowWhen?.Holds(facts, answers) ?? true;

    public bool IsRequired(TemplateFacts facts, GivenAnswers answers) =>
        RequirementFor(facts, answers) == Requirement.Must;

    /// <summary>A fact is shown, not asked, so it is never required of anybody.</summary>
    public Requirement RequirementFor(TemplateFacts facts, GivenAnswers answers) =>
        Type == QuestionType.Fact ? Requirement.May
        : RequiredWhen?.Holds(facts, answers) == true ? Requirement.Must
        : Required;
}

/// <summary>Asked further when one of the answers is given, such as "say who" after a yes.</summary>
/// <param name="On">The answers that open it; yes when left out.</param>
internal sealed record Detail(string Label, IReadOnlyList<string>? On = null, string? Hint = null, QuestionType Type = QuestionType.Long)
{
    public TemplateQuestion After(TemplateQuestion question) => new()
    {
        Key = $"{question.Key}.detail",
        FollowsUp = question.Key,
        Label = Label,
        Hint = Hint,
        Type = Type,
        Required = question.Required,
        RequiredWhen = question.RequiredWhen,
        ShowWhen = Condition.Both(question.ShowWhen, new Condition.Answer(question.Key, null, new ValueTest(On ?? ["yes"], null, null))),
        Group = question.Group,
        Visibility = question.Visibility,
        Prefill = question.Prefill,
    };
}
