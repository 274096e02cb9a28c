using System.Globalization;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>A stored answer in words.</summary>
internal static class AnswerWords
{
    public static string Of(TemplateQuestion question, string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        return question.Type switch
        {
            QuestionType.Choice or QuestionType.YesNo => Label(question, value),
            QuestionType.Scale3 or QuestionType.Scale5 or QuestionType.Scale10 => Step(question, value),
            QuestionType.Multi => value == "[]" ? question.None ?? "" : string.Join(", ", (AnswerValue.Picks(value) ?? [value]).Select(pick => Label(question, pick))),
            QuestionType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? Words.Day(day) : value,
            QuestionType.Money => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var pounds) ? Words.Pounds(pounds) : value,
            QuestionType.Percent => $"{value}%",
            QuestionType.Table => value == "[]" ? question.None ?? "" : string.Join("\n", Rows(question, value)),
            QuestionType.File => $"{AnswerValue.Picks(value)?.Count ?? 0} papers",
            _ => value,
        };
    }

    private static IEnumerable<string> Rows(TemplateQuestion table, string value) =>
        (AnswerValue.Rows(value) ?? []).Select(row => string.Join("; ", Cells(table, row)));

    private static IEnumerable<string> Cells(TemplateQuestion table, IReadOnlyDictionary<string, string> row)
    {
        if (row.TryGetValue(AnswerValue.Row, out var key)) yield return table.Rows.FirstOrDefault(r => r.Key == key)?.Label ?? key;
        foreach (var column in table.Columns)
            if (row.GetValueOrDefault(column.Key) is { Length: > 0 } cell) yield return $"{column.Label}: {Of(column, cell)}";
    }

    private static string Step(TemplateQuestion question, string value) =>
        question.Choices.FirstOrDefault(c => c.Key == value) is { } step && step.Label != value ? $"{value}: {step.Label}" : value;

    private static string Label(TemplateQuestion question, string key) => question.Choices.FirstOrDefault(c => c.Key == key)?.Label ?? key;
}
