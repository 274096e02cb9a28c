namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>One page of a plan and whose it is.</summary>
internal sealed record TemplateSection
{
    public required string Key { get; init; }

    /// <summary>Speaks to the child.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence to the adults about the whole page, or null.</summary>
    public string? Guide { get; init; }

    public required Owner Owner { get; init; }

    public IReadOnlyList<Owner> Helpers { get; init; } = [];

    /// <summary>Other owners in other circumstances, first match first.</summary>
    public IReadOnlyList<Handover> Handovers { get; init; } = [];

    public required DuePoint Due { get; init; }

    public Condition? ShowWhen { get; init; }

    /// <summary>The page's questions are asked once for each of these, or null when once.</summary>
    public Repeats? Repeats { get; init; }

    /// <summary>Counts in the meter as one whole thing: the child's voice.</summary>
    public bool CountsAsOne { get; init; }

    /// <summary>Filled after the plan is submitted, so it never blocks submission.</summary>
    public bool AfterSubmission { get; init; }

    public IReadOnlyList<TemplateQuestion> Questions { get; init; } = [];

    public bool IsShown(TemplateFacts facts, GivenAnswers answers) => ShowWhen?.Holds(facts, answers) ?? true;

    /// <summary>The questions shown, in order; follow-ups come straight after the question that brings them up.</summary>
    public IReadOnlyList<TemplateQuestion> QuestionsFor(TemplateFacts facts, GivenAnswers answers) =>
        [.. Questions.Where(question => question.IsShown(facts, answers))];

    /// <summary>The box that some answer of this question opens, whether or not it is open now; null when there is none.</summary>
    public TemplateQuestion? FollowUpTo(TemplateQuestion question) =>
        Questions.FirstOrDefault(other => other.FollowsUp == question.Key);

    public Owner OwnerFor(TemplateFacts facts, GivenAnswers answers) => HandoverFor(facts, answers)?.Owner ?? Owner;

    public IReadOnlyList<Owner> HelpersFor(TemplateFacts facts, GivenAnswers answers) =>
        HandoverFor(facts, answers)?.Helpers ?? Helpers;

    private Handover? HandoverFor(TemplateFacts facts, GivenAnswers answers) =>
        Handovers.FirstOrDefault(handover => handover.When.Holds(facts, answers));
}

/// <summary>Who answers a section while the condition holds, such as the social worker for a child without a school place.</summary>
internal sealed record Handover(Condition When, Owner Owner, IReadOnlyList<Owner> Helpers);

/// <summary>A section asked once for each target.</summary>
/// <param name="Min">Fewest blocks for a plan to be submitted; MinOnFirst on the child's first plan.</param>
/// <param name="Usual">How many blocks to open at the start.</param>
/// <param name="Max">Most blocks, or null when the number is given by what is reviewed.</param>
internal sealed record Repeats(int Min, int MinOnFirst, int Usual, int? Max)
{
    public int MinFor(TemplateFacts facts) => facts.FirstPep ? MinOnFirst : Min;
}
