using VirtualSchool.Peps.Domain.Templates;
using Choice = VirtualSchool.Platform.Pages.Choice;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>What can be chosen in a box.</summary>
internal static class BoxChoices
{
    public static IReadOnlyList<Choice> States { get; } =
    [
        new(nameof(AnswerState.Answered), "I have answered, or will"),
        new(nameof(AnswerState.NotKnownYet), "Not known yet"),
        new(nameof(AnswerState.DoesNotApply), "Does not apply"),
    ];

    public static IReadOnlyList<Choice> Of(TemplateQuestion question)
    {
        var choices = question.Type switch
        {
            QuestionType.Scale3 => Steps(question, 1, 3),
            QuestionType.Scale5 => Steps(question, 1, 5),
            QuestionType.Scale10 => Steps(question, 0, 10),
            _ => question.Choices.Select(c => new Choice(c.Key, c.Label)),
        };
        return question is { Type: QuestionType.Multi, None: { } none } ? [.. choices, new Choice(TypedForm.None, none)] : [.. choices];
    }

    /// <summary>The picks that stand in a box of many.</summary>
    public static IReadOnlyList<string> Picked(TemplateQuestion question, string value) =>
        value == "[]" && question.None is not null ? [TypedForm.None] : AnswerValue.Picks(value) ?? [];

    private static IEnumerable<Choice> Steps(TemplateQuestion question, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(step => new Choice($"{step}", question.Choices.FirstOrDefault(c => c.Key == $"{step}") is { } words ? $"{step}: {words.Label}" : $"{step}"));
}
