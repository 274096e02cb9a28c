using System.Text.Json;
using System.Text.Json.Serialization;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>How the templates' files are written. An unknown property is refused: it would be a question's rule, silently lost.</summary>
internal static class TemplateJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new ConditionConverter(),
            new ChoicesConverter(),
            new DuePointConverter(),
        },
    };

    /// <summary>Choices are written as {"key": "Words", …}, in the order shown.</summary>
    private sealed class ChoicesConverter : JsonConverter<IReadOnlyList<Choice>>
    {
        public override IReadOnlyList<Choice> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return [.. document.RootElement.EnumerateObject().Select(choice => new Choice(choice.Name, choice.Value.GetString()!))];
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<Choice> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var choice in value) writer.WriteString(choice.Key, choice.Label);
            writer.WriteEndObject();
        }
    }

    private sealed class DuePointConverter : JsonConverter<DuePoint>
    {
        public override DuePoint Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            DuePoint.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, DuePoint value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Due points are written by people, in the templates' files.");
    }
}

/// <summary>A template's file: everything of the template, its sections by name.</summary>
internal sealed record TemplateFile(
    string Key, int Version, PepPhase Phase, string Title, YearSpan Years, DateOnly EffectiveFrom, string Source,
    IReadOnlyList<TimeNeeded> Minutes, IReadOnlyList<SectionUse> Sections);

/// <summary>One section as a template uses it: the file's name and, where it differs here, the title.</summary>
internal sealed record SectionUse(string Use, string? Title = null);

/// <summary>A section's file; its parts are files of questions of their own, shown together under one condition.</summary>
internal sealed record SectionFile(
    string Key, string Title, Owner Owner, DuePoint Due, IReadOnlyList<TemplateQuestion> Questions,
    string? Guide = null, IReadOnlyList<Owner>? Helpers = null, IReadOnlyList<Handover>? Handovers = null,
    Condition? ShowWhen = null, Repeats? Repeats = null, bool CountsAsOne = false, bool AfterSubmission = false,
    IReadOnlyList<string>? Parts = null);

/// <summary>One of the forms of the child's voice.</summary>
internal sealed record PartFile(string Title, Condition ShowWhen, IReadOnlyList<TemplateQuestion> Questions, string? Guide = null);
