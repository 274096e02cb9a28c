using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>Which of a file's columns holds what: as answered, else as remembered from the last file, else as the headings suggest.</summary>
internal sealed class ColumnMap(TextTable table, IReadOnlyDictionary<string, string> remembered, IReadOnlyDictionary<string, string> answers)
{
    private const string NotThere = "";

    /// <summary>True when children can be found by it.</summary>
    public bool NamesChildren => Of(Field.Number) is not null || Of(Field.Upn) is not null;

    /// <summary>One question a field; none must be answered while children can be found.</summary>
    public IReadOnlyList<ImportQuestion> Questions => [.. Field.All.Select(Ask)];

    /// <summary>What to remember for the next file.</summary>
    public IReadOnlyDictionary<string, string> ToRemember =>
        Field.All.Where(f => Of(f) is not null).ToDictionary(f => f.Key, f => Of(f)!);

    /// <summary>The heading of the column that holds the field, or null.</summary>
    public string? Of(Field field)
    {
        var chosen = answers.GetValueOrDefault(field.Key) ?? Remembered(field) ?? field.Guess(table) ?? NotThere;
        return chosen == NotThere || !table.Has(chosen) ? null : chosen;
    }

    private string? Remembered(Field field) =>
        remembered.TryGetValue(field.Key, out var heading) && table.Has(heading) ? heading : null;

    private ImportQuestion Ask(Field field) => new(
        field.Key,
        $"Which column holds the {field.Label}?",
        field == Field.Number ? "The number that the 903 calls CHILD. Without it children are found by their UPN." : "Choose none if the file does not say: what is recorded already stays.",
        [.. table.Headings.Where(h => h.Length > 0).Distinct().Select(h => KeyValuePair.Create(h, h))],
        Of(field),
        Required: field == Field.Number && !NamesChildren);
}
