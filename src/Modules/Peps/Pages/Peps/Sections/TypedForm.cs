using System.Globalization;
using Microsoft.AspNetCore.Http;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Writing;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>Reads boxes from a posted form, each by the kind of its question.</summary>
internal static class TypedForm
{
    /// <summary>The words that a tick sends when it says "there are none".</summary>
    public const string None = "(none)";

    /// <summary>Every box of which the form sent anything.</summary>
    public static IEnumerable<TypedBox> Boxes(IFormCollection form, IEnumerable<(TemplateQuestion Question, Guid Block)> asked) =>
        asked.Where(a => form.ContainsKey(BoxNames.Seen(a.Question.Key, a.Block))).Select(a => Box(form, a.Question, a.Block, null));

    public static TypedBox Box(IFormCollection form, TemplateQuestion question, Guid block, SeenBox? seen)
    {
        var state = Enum.TryParse<AnswerState>(form[BoxNames.State(question.Key, block)], out var given) && given != AnswerState.CarriedForward ? given : AnswerState.Answered;
        return new TypedBox(
            question.Key, block, state, Value(form, question, BoxNames.Value(question.Key, block)), form[BoxNames.Reason(question.Key, block)],
            seen ?? SeenBox.Parse(form[BoxNames.Seen(question.Key, block)]), form.ContainsKey(BoxNames.StillTrue(question.Key, block)));
    }

    private static string? Value(IFormCollection form, TemplateQuestion question, string name) => question.Type switch
    {
        QuestionType.Multi => form[name].Contains(None) ? "[]" : form[name].Count == 0 ? "" : AnswerValue.Write(form[name].OfType<string>()),
        QuestionType.Table => form[name].Contains(None) ? "[]" : Table(form, question, name),
        QuestionType.File => null,
        _ => form[name].FirstOrDefault(),
    };

    private static string Table(IFormCollection form, TemplateQuestion table, string name)
    {
        var rows = new List<Dictionary<string, string>>();
        for (var number = 0; form.ContainsKey(Cell(name, number, AnswerValue.Row)); number++)
        {
            var cells = table.Columns.ToDictionary(c => c.Key, c => form[Cell(name, number, c.Key)].FirstOrDefault()?.Trim() ?? "");
            if (form[Cell(name, number, AnswerValue.Row)].FirstOrDefault() is { Length: > 0 } row) cells[AnswerValue.Row] = row;
            if (TableAnswer.HasWords(cells)) rows.Add(cells);
        }
        return rows.Count == 0 ? "" : AnswerValue.Write(rows);
    }

    /// <summary>The name of one cell's control.</summary>
    public static string Cell(string name, int row, string column) => string.Create(CultureInfo.InvariantCulture, $"{name}.{row}.{column}");
}
