namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>One row of a table. Reading a cell that cannot be read tells the problem and leaves the row out; look at <see cref="IsLeftOut"/> at the end.</summary>
public sealed class TextRow
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "NULL", "#N/A", "N/A", "-" };
    private readonly TextTable _table;
    private readonly string[] _cells;
    private readonly ProblemList _problems;

    internal TextRow(TextTable table, int number, string[] cells, ProblemList problems) =>
        (_table, Number, _cells, _problems) = (table, number, cells, problems);

    /// <summary>The row as a spreadsheet numbers it, counting the headings.</summary>
    public int Number { get; }

    /// <summary>True once any of its cells could not be read.</summary>
    public bool IsLeftOut => _problems.HasLeftOut(Number);

    /// <summary>The cell without blanks around it; null when empty, when it is one of the words for nothing, or when there is no such column.</summary>
    public string? Text(string column)
    {
        var cell = _table.IndexOf(column) is { } index && index < _cells.Length ? _cells[index].Trim() : "";
        return cell.Length == 0 || Nothing.Contains(cell) ? null : cell;
    }

    /// <summary>The cell, or null after telling that it must be filled in.</summary>
    public string? Required(string column)
    {
        var text = Text(column);
        if (text is null) LeaveOut(column, $"{column} is empty. Fill it in and load the file again.");
        return text;
    }

    /// <summary>A number that names something. Tells when a spreadsheet has turned it into powers of ten, for then its digits are lost.</summary>
    public string? Identifier(string column)
    {
        if (Text(column) is not { } text || !Cells.IsScientific(text)) return Text(column);
        LeaveOut(column, $"{column} is {text}: a spreadsheet has rounded the number and its digits are lost. Format the column as text and export the file again.");
        return null;
    }

    /// <summary>A day, or null when empty or after telling that it is none.</summary>
    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text) return null;
        if (Cells.Date(text) is { } day) return day;
        LeaveOut(column, Cells.WhyNoDate(column, text));
        return null;
    }

    /// <summary>A day that must be there.</summary>
    public DateOnly? RequiredDate(string column) => Required(column) is null ? null : Date(column);

    /// <summary>A whole number, or null when empty or after telling that it is none.</summary>
    public int? Whole(string column)
    {
        if (Identifier(column) is not { } text) return null;
        if (Cells.Whole(text) is { } number) return number;
        LeaveOut(column, $"{column} is {text}, which is not a whole number. Correct it and load the file again.");
        return null;
    }

    /// <summary>Leaves this row out, saying why.</summary>
    public void LeaveOut(string? column, string words) => _problems.LeaveOut(Number, column, words);

    /// <summary>Loads this row, but asks somebody to look.</summary>
    public void Warn(string? column, string words) => _problems.Warn(Number, column, words);
}
