namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>A table's rows, each cell checked as a question of its own. Rows with nothing in them are left out.</summary>
internal static class TableAnswer
{
    public static CheckedAnswer Check(TemplateQuestion table, string typed)
    {
        if (AnswerValue.Rows(typed) is not { } given) return CheckedAnswer.Wrong("Fill the table again: its rows did not arrive whole.");
        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (var row in given.Where(HasWords))
        {
            var cells = CheckRow(table, row, rows.Count + 1, out var problem);
            if (problem is not null) return CheckedAnswer.Wrong(problem);
            rows.Add(cells);
        }
        if (rows.Count > table.Max) return CheckedAnswer.Wrong($"Write at most {table.Max}: there are {rows.Count} rows.");
        return rows.Count == 0 && (table.None is null || given.Count > 0) ? CheckedAnswer.Empty : new(AnswerValue.Write(rows));
    }

    /// <summary>True when something stands in a cell besides the name of a fixed row.</summary>
    public static bool HasWords(IReadOnlyDictionary<string, string> row) =>
        row.Any(cell => cell.Key != AnswerValue.Row && !string.IsNullOrWhiteSpace(cell.Value));

    private static Dictionary<string, string> CheckRow(
        TemplateQuestion table, IReadOnlyDictionary<string, string> row, int number, out string? problem)
    {
        var cells = new Dictionary<string, string>();
        var name = $"Row {number}";
        problem = null;
        if (table.Rows.Count > 0)
        {
            var named = table.Rows.FirstOrDefault(fixedRow => fixedRow.Key == row.GetValueOrDefault(AnswerValue.Row));
            if (named is null) problem = $"{name}: this table has no such row. Fill the rows shown.";
            else cells[AnswerValue.Row] = named.Key;
            name = named?.Label ?? name;
        }
        foreach (var column in table.Columns)
        {
            var cell = AnswerFormat.Check(column, row.GetValueOrDefault(column.Key));
            if (cell.Problem is not null) problem ??= $"{name}, {column.Label}: {cell.Problem}";
            if (cell.Value is not null) cells[column.Key] = cell.Value;
        }
        return cells;
    }
}
