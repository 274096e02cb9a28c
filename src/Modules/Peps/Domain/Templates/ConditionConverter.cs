using System.Text.Json;
using System.Text.Json.Serialization;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>
/// Reads a condition: {"fact":"sen","in":["K","E"]}, {"answer":"care.change","is":"yes"}, {"fact":"age","from":4,"to":16},
/// {"answer":"pr.table","column":"rate","is":"slower"}, {"answer":"x"} (anything answered), {"all":[…]}, {"any":[…]}, {"not":…}.
/// A word that it does not know is refused, so that a misspelt condition stops the load and not a child's plan.
/// </summary>
internal sealed class ConditionConverter : JsonConverter<Condition>
{
    private static readonly string[] TestWords = ["is", "in", "from", "to"];

    public override Condition Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Conditions are written by people, in the templates' files.");

    private static Condition Read(JsonElement json)
    {
        if (json.TryGetProperty("all", out var all)) return Only(json, new Condition.All(Each(all)), "all");
        if (json.TryGetProperty("any", out var any)) return Only(json, new Condition.Any(Each(any)), "any");
        if (json.TryGetProperty("not", out var not)) return Only(json, new Condition.Not(Read(not)), "not");
        if (json.TryGetProperty("fact", out var fact)) return Only(json, Fact(fact.GetString()!, json), ["fact", .. TestWords]);
        if (json.TryGetProperty("answer", out var answer))
            return Only(json, new Condition.Answer(answer.GetString()!, Text(json, "column"), Test(json)), ["answer", "column", .. TestWords]);
        throw new JsonException($"A condition begins with all, any, not, fact or answer: {json}");
    }

    private static Condition.Fact Fact(string name, JsonElement json) => TemplateFacts.Names.Contains(name)
        ? new Condition.Fact(name, Test(json))
        : throw new JsonException($"There is no fact called '{name}'. The facts are {string.Join(", ", TemplateFacts.Names)}.");

    private static List<Condition> Each(JsonElement list) => [.. list.EnumerateArray().Select(Read)];

    private static ValueTest Test(JsonElement json) => new(Words(json), Number(json, "from"), Number(json, "to"));

    private static List<string> Words(JsonElement json) =>
        json.TryGetProperty("is", out var one) ? [one.GetString()!]
        : json.TryGetProperty("in", out var many) ? [.. many.EnumerateArray().Select(word => word.GetString()!)]
        : [];

    private static decimal? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var number) ? number.GetDecimal() : null;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static Condition Only(JsonElement json, Condition condition, params string[] words) =>
        json.EnumerateObject().FirstOrDefault(property => !words.Contains(property.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } stray
            ? throw new JsonException($"'{stray.Name}' does not belong in this condition: {json}")
            : condition;
}
