using System.Text.Encodings.Web;
using System.Text.Json;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>
/// The two kinds of stored answer that hold many: picks are a JSON array of strings, in the order picked; a table is
/// a JSON array of row objects, a cell for each column key, and "row" names a fixed row.
/// </summary>
internal static class AnswerValue
{
    /// <summary>The cell that names a table's fixed row.</summary>
    public const string Row = "row";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<string> picks) => JsonSerializer.Serialize(picks, Plain);

    public static string Write(IEnumerable<IReadOnlyDictionary<string, string>> rows) => JsonSerializer.Serialize(rows, Plain);

    /// <summary>Empty when there is no answer; null when the text is not an array of strings.</summary>
    public static IReadOnlyList<string>? Picks(string? value) => Read<string>(value);

    /// <summary>Empty when there is no answer; null when the text is not an array of row objects.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>>? Rows(string? value) => Read<Dictionary<string, string>>(value);

    private static List<T>? Read<T>(string? value) where T : class
    {
        if (string.IsNullOrEmpty(value)) return [];
        try
        {
            return JsonSerializer.Deserialize<List<T?>>(value) is { } items && items.TrueForAll(item => item is not null)
                ? items.ConvertAll(item => item!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
