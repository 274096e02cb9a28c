using System.Globalization;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>What was typed, put into the one form that is stored, or a sentence that says what to type instead.</summary>
/// <param name="Value">Null when the box is empty or wrong.</param>
/// <param name="Problem">Null when there is nothing wrong.</param>
internal sealed record CheckedAnswer(string? Value, string? Problem = null)
{
    public static CheckedAnswer Empty { get; } = new((string?)null);

    public static CheckedAnswer Wrong(string problem) => new(null, problem);
}

/// <summary>
/// Checks one raw value against its question. Dates are stored as 2026-03-27, numbers with a point and no grouping,
/// yes and no as themselves, choices by key, many by <see cref="AnswerValue"/>. Checking a stored value gives it back unchanged.
/// </summary>
internal static class AnswerFormat
{
    private const int ShortLimit = 120;
    private const int LongLimit = 10_000;

    public static CheckedAnswer Check(TemplateQuestion question, string? raw)
    {
        var typed = (raw ?? "").ReplaceLineEndings("\n").Trim();
        if (typed.Length == 0) return CheckedAnswer.Empty;
        if (typed.Any(character => char.IsControl(character) && character is not ('\n' or '\t')))
            return CheckedAnswer.Wrong("Type the words again: what was pasted holds characters that cannot be kept.");
        return question.Type switch
        {
            QuestionType.Short or QuestionType.Person => Words(typed, ShortLimit),
            QuestionType.Long => Words(typed, LongLimit),
            QuestionType.Choice or QuestionType.YesNo => OneOf(question, typed),
            QuestionType.Scale3 => Step(typed, 1, 3),
            QuestionType.Scale5 => Step(typed, 1, 5),
            QuestionType.Scale10 => Step(typed, 0, 10),
            QuestionType.Date => DateAnswer.Check(typed),
            QuestionType.Number => NumberAnswer.Check(typed, question.From, question.To),
            QuestionType.Percent => NumberAnswer.CheckPercent(typed),
            QuestionType.Money => NumberAnswer.CheckMoney(typed),
            QuestionType.Multi => ListAnswer.CheckPicks(question, typed),
            QuestionType.File => ListAnswer.CheckFiles(typed),
            QuestionType.Table => TableAnswer.Check(question, typed),
            _ => CheckedAnswer.Wrong("This is shown from the record and cannot be typed here. If it is wrong, say so with the link beside it."),
        };
    }

    private static CheckedAnswer Words(string typed, int limit) => typed.Length <= limit
        ? new(typed)
        : CheckedAnswer.Wrong(FormattableString.Invariant($"Use {limit:N0} characters or fewer. This is {typed.Length:N0}."));

    private static CheckedAnswer OneOf(TemplateQuestion question, string typed) =>
        question.Choices.Any(choice => choice.Key == typed)
            ? new(typed)
            : CheckedAnswer.Wrong("Choose one of the answers shown.");

    private static CheckedAnswer Step(string typed, int from, int to) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= from && step <= to
            ? new(step.ToString(CultureInfo.InvariantCulture))
            : CheckedAnswer.Wrong($"Choose a number from {from} to {to}.");
}
