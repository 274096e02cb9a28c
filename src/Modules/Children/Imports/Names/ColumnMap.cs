using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>Which of a list's columns holds what is told of children.</summary>
internal sealed class ColumnMap(TextTable table, IReadOnlyDictionary<string, string>? remembered = null, IReadOnlyDictionary<string, string>? answers = null)
{
    private static readonly Dictionary<string, string[]> Fields = Field.All.ToDictionary(f => f.Key, f => f.Headings);

    private readonly MappedColumns _columns = new(table, Fields, remembered, answers);

    /// <summary>True when children can be found by it.</summary>
    public bool NamesChildren => Of(Field.Number) is not null || Of(Field.Upn) is not null;

    /// <summary>One question a field; none must be answered while children can be found.</summary>
    public IReadOnlyList<ImportQuestion> Questions => [.. Field.All.Select(Ask)];

    /// <summary>What to remember for the next list.</summary>
    public IReadOnlyDictionary<string, string> Found => _columns.Found;

    /// <summary>The heading of the column that holds the field, or null.</summary>
    public string? Of(Field field) => _columns.Of(field.Key);

    private ImportQuestion Ask(Field field) => _columns.Ask(
        field.Key,
        $"Which column holds the {field.Label}?",
        field == Field.Number ? "The number that the 903 calls CHILD. Without it children are found by their UPN." : "Choose none if the file does not say: what is recorded already stays.",
        required: field == Field.Number && !NamesChildren);
}
