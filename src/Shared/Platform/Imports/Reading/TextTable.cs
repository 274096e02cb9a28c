using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>
/// A file of rows under one line of headings, separated by commas, semicolons, tabs or bars. Headings are matched whatever their case and
/// spaces; the file's name is never looked at. Rows are read as they are asked for, so that a national register fits in memory.
/// </summary>
public sealed class TextTable
{
    private readonly string _text;
    private readonly char _delimiter;
    private readonly Dictionary<string, int> _columns = [];

    private TextTable(UploadedFile file)
    {
        Name = file.Name;
        _text = FileText.Of(file).Text;
        _delimiter = Delimiters.Sniff(_text);
        (Headings, HeadingRow) = ReadHeadings();
        for (var i = Headings.Count - 1; i >= 0; i--) _columns[Fold(Headings[i])] = i;
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The headings as they stand in the file.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The row in which the headings stand, as a spreadsheet numbers it; usually 1.</summary>
    public int HeadingRow { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="Refusal">It is empty, binary or of another format.</exception>
    public static TextTable Open(UploadedFile file) => new(file);

    /// <summary>Opens a file, or answers null when it is no table at all.</summary>
    public static TextTable? TryOpen(UploadedFile file)
    {
        try
        {
            return new(file);
        }
        catch (Refusal)
        {
            return null;
        }
    }

    /// <summary>True when the file has every one of these headings.</summary>
    public bool Has(params IEnumerable<string> headings) => headings.All(h => _columns.ContainsKey(Fold(h)));

    /// <summary>Those of the headings that the file lacks.</summary>
    public IReadOnlyList<string> Lacking(IEnumerable<string> headings) => [.. headings.Where(h => !_columns.ContainsKey(Fold(h)))];

    /// <summary>The heading as it stands in the file, for one written in another case or with other spaces; null when the file has none such.</summary>
    public string? OwnHeading(string heading) => IndexOf(heading) is { } index ? Headings[index] : null;

    /// <summary>Reads the rows in order. Blank ones are passed over; a row with the wrong number of cells is told to <paramref name="problems"/> and left out.</summary>
    public IEnumerable<TextRow> Rows(ProblemList problems)
    {
        foreach (var record in Records().Where(r => r.Row > HeadingRow && !IsBlank(r)))
        {
            var row = new TextRow(this, record.Row, record.Cells, problems);
            if (Misshapen(record) is { } words) row.LeaveOut(null, words);
            else yield return row;
        }
    }

    internal int? IndexOf(string heading) => _columns.TryGetValue(Fold(heading), out var index) ? index : null;

    private static string Fold(string heading) => string.Concat(heading.Where(c => !char.IsWhiteSpace(c) && c != '_')).ToUpperInvariant();

    private static bool IsBlank(Record record) => record.Cells.All(string.IsNullOrWhiteSpace);

    private string? Misshapen(Record record)
    {
        var (cells, wanted) = (record.Cells.Length, Headings.Count);
        if (record.BreaksOff && (cells < wanted || record.HasOpenQuote))
            return $"The file breaks off in this row, after {cells} of {wanted} cells. Export it again: this row and any after it are missing.";
        if (record.HasOpenQuote)
            return "A quotation mark in this row is never closed, so its cells cannot be told apart. Correct it and load the file again.";
        if (record.Cells.Skip(wanted).Any(c => !string.IsNullOrWhiteSpace(c)))
            return $"This row has {cells} cells under {wanted} headings: a comma inside a value has moved its cells. Put that value in quotation marks.";
        return null;
    }

    private (IReadOnlyList<string>, int) ReadHeadings()
    {
        var first = Records().FirstOrDefault(r => !IsBlank(r));
        if (first.Cells is null) throw new Refusal($"{Name} has no headings: there is nothing in it but separators. Export it again and choose the new file.", "Files");
        return ([.. first.Cells.Select(h => h.Trim())], first.Row);
    }

    private IEnumerable<Record> Records() => new DelimitedText(_text, _delimiter).Records();
}
