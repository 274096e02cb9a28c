namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>Whether a stored value is enough to count as the answer to its question.</summary>
internal static class Filled
{
    public static bool Enough(TemplateQuestion question, string value) => question.Type switch
    {
        QuestionType.Table => value == "[]" ? question.None is not null : Enough(question, AnswerValue.Rows(value) ?? []),
        QuestionType.Multi => value == "[]" ? question.None is not null : AnswerValue.Picks(value) is { Count: > 0 },
        QuestionType.File => AnswerValue.Picks(value) is { Count: > 0 },
        _ => !string.IsNullOrWhiteSpace(value),
    };

    private static bool Enough(TemplateQuestion table, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var filled = rows.Where(TableAnswer.HasWords).ToList();
        return filled.Count >= table.MinRows
            && table.RequiredRows.All(row => filled.Exists(cells => cells.GetValueOrDefault(AnswerValue.Row) == row));
    }
}
