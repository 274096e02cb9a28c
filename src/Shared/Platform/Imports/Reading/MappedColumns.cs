namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>Which of a file's columns holds which field: as answered, else as remembered from the last file, else as its headings suggest.</summary>
/// <param name="table">The file.</param>
/// <param name="fields">Each field's key, with the headings under which it is often found, the likeliest first.</param>
/// <param name="remembered">Headings by field, from <see cref="RememberedColumns.HeadingsAsync"/>; null when nothing is remembered.</param>
/// <param name="answers">Headings by field as a person chose them, empty for none; null when nobody was asked.</param>
public sealed class MappedColumns(
    TextTable table, IReadOnlyDictionary<string, string[]> fields, IReadOnlyDictionary<string, string>? remembered = null, IReadOnlyDictionary<string, string>? answers = null)
{
    /// <summary>What to remember for the next file: the heading of each field that has a column.</summary>
    public IReadOnlyDictionary<string, string> Found => fields.Keys.Where(f => Of(f) is not null).ToDictionary(f => f, f => Of(f)!);

    /// <summary>The heading of the column that holds the field; null when none does.</summary>
    public string? Of(string field)
    {
        var chosen = answers?.GetValueOrDefault(field) ?? Remembered(field) ?? fields[field].Select(table.OwnHeading).FirstOrDefault(own => own is not null);
        return chosen is { Length: > 0 } && table.Has(chosen) ? chosen : null;
    }

    /// <summary>Asks which column holds the field, with what is known of it suggested.</summary>
    /// <param name="field">Its key.</param>
    /// <param name="question">The question.</param>
    /// <param name="hint">What helps to answer it.</param>
    /// <param name="required">True when the file cannot be read without an answer.</param>
    public ImportQuestion Ask(string field, string question, string hint, bool required) =>
        new(field, question, hint, [.. table.Headings.Where(h => h.Length > 0).Distinct().Select(h => KeyValuePair.Create(h, h))], Of(field), required);

    private string? Remembered(string field) => remembered?.GetValueOrDefault(field) is { } heading && table.Has(heading) ? heading : null;
}
