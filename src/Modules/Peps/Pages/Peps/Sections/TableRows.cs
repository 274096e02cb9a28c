using Microsoft.AspNetCore.Mvc.ModelBinding;
using VirtualSchool.Peps.Domain.Templates;
using Choice = VirtualSchool.Platform.Pages.Choice;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>One row of a table as it is shown.</summary>
/// <param name="Key">The fixed row's key, or empty.</param>
internal sealed record TableRow(int Number, string Key, string Label, IReadOnlyDictionary<string, string> Cells);

/// <summary>The rows that a table shows: its fixed ones, or those written and two empty ones; after a refusal, those typed.</summary>
internal static class TableRows
{
    private const int Spare = 2;

    public static IReadOnlyList<TableRow> Of(TemplateQuestion table, string value, ModelStateDictionary typed, string name)
    {
        var written = AnswerValue.Rows(value) ?? [];
        if (table.Rows.Count > 0)
            return [.. table.Rows.Select((row, number) => Row(table, number, row.Key, row.Label, written.FirstOrDefault(w => w.GetValueOrDefault(AnswerValue.Row) == row.Key), typed, name))];
        var count = Math.Min(Math.Max(written.Count, Typed(typed, name)) + Spare, table.Max ?? int.MaxValue);
        return [.. Enumerable.Range(0, Math.Max(count, written.Count)).Select(number => Row(table, number, "", $"row {number + 1}", written.ElementAtOrDefault(number), typed, name))];
    }

    public static IReadOnlyList<Choice> Choices(TemplateQuestion column) => BoxChoices.Of(column);

    public static string Shown(TemplateQuestion column, TableRow row) =>
        row.Cells.GetValueOrDefault(column.Key) is { Length: > 0 } cell ? column.Type == QuestionType.Date ? AnswerWords.Of(column, cell) : cell : "";

    private static TableRow Row(TemplateQuestion table, int number, string key, string label, IReadOnlyDictionary<string, string>? written, ModelStateDictionary typed, string name) =>
        new(number, key, label, table.Columns.ToDictionary(c => c.Key, c => Cell(typed, TypedForm.Cell(name, number, c.Key)) ?? written?.GetValueOrDefault(c.Key) ?? ""));

    private static int Typed(ModelStateDictionary typed, string name)
    {
        var number = 0;
        while (typed.ContainsKey(TypedForm.Cell(name, number, AnswerValue.Row))) number++;
        return number == 0 ? 0 : number - Spare;
    }

    private static string? Cell(ModelStateDictionary typed, string name) => typed.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;
}
