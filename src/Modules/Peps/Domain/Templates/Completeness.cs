namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>How far a section is: required boxes answered, of required boxes shown.</summary>
internal sealed record SectionMeter(int Answered, int Required)
{
    public bool IsComplete => Answered == Required;

    public static SectionMeter operator +(SectionMeter one, SectionMeter other) =>
        new(one.Answered + other.Answered, one.Required + other.Required);
}

/// <summary>One thing that still wants an answer.</summary>
/// <param name="QuestionKey">The box to go to; null where a whole block is missing.</param>
/// <param name="Block">Which target, from 0, in a section that repeats; else null.</param>
/// <param name="Words">A sentence that says what to do.</param>
internal sealed record MissingAnswer(TemplateSection Section, string? QuestionKey, int? Block, string Words);

/// <summary>What of a plan is answered and what is still missing.</summary>
internal static class Completeness
{
    /// <summary>A section that is shown; a section with nothing required is complete at 0 of 0.</summary>
    public static SectionMeter Meter(TemplateSection section, TemplateFacts facts, GivenAnswers answers)
    {
        if (section.CountsAsOne) return new(Gaps(section, facts, answers, Requirement.Must).Any() ? 0 : 1, 1);
        if (section.Repeats is null) return MeterOf(section, facts, answers);
        var blocks = answers.Blocks(section.Key);
        var lacking = Math.Max(0, section.Repeats.MinFor(facts) - blocks.Count);
        return blocks.Aggregate(new SectionMeter(0, lacking), (sum, block) => sum + MeterOf(section, facts, block));
    }

    /// <summary>Everything that blocks submission, in the plan's order.</summary>
    public static IReadOnlyList<MissingAnswer> MissingAnswers(PepTemplate template, TemplateFacts facts, GivenAnswers answers) =>
        Missing(template, facts, answers, Requirement.Must);

    /// <summary>What is worth asking for and blocks nothing, in the plan's order.</summary>
    public static IReadOnlyList<MissingAnswer> WantedAnswers(PepTemplate template, TemplateFacts facts, GivenAnswers answers) =>
        Missing(template, facts, answers, Requirement.Should);

    private static List<MissingAnswer> Missing(
        PepTemplate template, TemplateFacts facts, GivenAnswers answers, Requirement level) =>
        [.. template.SectionsFor(facts, answers)
            .Where(section => !section.AfterSubmission)
            .SelectMany(section => Gaps(section, facts, answers, level))];

    private static SectionMeter MeterOf(TemplateSection section, TemplateFacts facts, GivenAnswers answers)
    {
        var required = section.QuestionsFor(facts, answers).Where(question => question.IsRequired(facts, answers)).ToList();
        return new(required.Count(question => IsAnswered(question, answers)), required.Count);
    }

    private static IEnumerable<MissingAnswer> Gaps(
        TemplateSection section, TemplateFacts facts, GivenAnswers answers, Requirement level)
    {
        if (section.Repeats is null) return GapsOf(section, facts, answers, level, null);
        var blocks = answers.Blocks(section.Key);
        var gaps = blocks.SelectMany((block, number) => GapsOf(section, facts, block, level, number));
        var fewest = section.Repeats.MinFor(facts);
        return level == Requirement.Must && blocks.Count < fewest
            ? gaps.Append(new(section, null, null, $"{section.Title}: add {fewest - blocks.Count} more, so that there are at least {fewest}."))
            : gaps;
    }

    private static IEnumerable<MissingAnswer> GapsOf(
        TemplateSection section, TemplateFacts facts, GivenAnswers answers, Requirement level, int? block)
    {
        var shown = section.QuestionsFor(facts, answers);
        foreach (var question in shown.Where(question => question.RequirementFor(facts, answers) == level && !IsAnswered(question, answers)))
            yield return new(section, question.Key, block, Words(question, answers));
        var own = shown.Where(question => question.ChildsOwn).ToList();
        if (level == Requirement.Must && own.Count > 0 && own.TrueForAll(question => !HasAnswer(question, answers)))
            yield return new(section, own[0].Key, block, "Write at least one thing the child told or showed you, or say why there is nothing yet.");
    }

    private static bool IsAnswered(TemplateQuestion question, GivenAnswers answers) => answers.Find(question.Key) switch
    {
        { State: AnswerState.NotKnownYet or AnswerState.DoesNotApply, Reason: var reason } => !string.IsNullOrWhiteSpace(reason),
        _ => HasAnswer(question, answers),
    };

    private static bool HasAnswer(TemplateQuestion question, GivenAnswers answers) =>
        answers.Find(question.Key) is { State: AnswerState.Answered, Value: { } value } && Filled.Enough(question, value);

    private static string Words(TemplateQuestion question, GivenAnswers answers) => answers.Find(question.Key) switch
    {
        { State: AnswerState.CarriedForward, Value.Length: > 0 } => $"Say whether this is still true: {question.Label}",
        { State: AnswerState.NotKnownYet or AnswerState.DoesNotApply } => $"Give the reason why there is no answer: {question.Label}",
        { Value.Length: > 0 } => $"Finish this answer: {question.Label}",
        _ => $"Answer this: {question.Label}",
    };
}
