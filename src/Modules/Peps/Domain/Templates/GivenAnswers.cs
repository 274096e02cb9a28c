using System.Text.Json;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>What stands in a box besides its words.</summary>
internal enum AnswerState
{
    Answered,

    /// <summary>Stands instead of an answer when its reason is given.</summary>
    NotKnownYet,

    /// <summary>Stands instead of an answer when its reason is given.</summary>
    DoesNotApply,

    /// <summary>Brought from the last plan or the record; counts only once somebody says it is still true.</summary>
    CarriedForward,
}

/// <summary>One box as it stands: the value as <see cref="AnswerFormat"/> writes it, or a reason why there is none.</summary>
internal sealed record GivenAnswer(string? Value, AnswerState State = AnswerState.Answered, string? Reason = null);

/// <summary>Everything answered so far in one plan, by question key.</summary>
internal sealed class GivenAnswers
{
    private readonly IReadOnlyDictionary<string, GivenAnswer> _byKey;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<GivenAnswers>> _blocks;
    private readonly GivenAnswers? _plan;

    /// <param name="byKey">The plan's single boxes.</param>
    /// <param name="blocks">For each section that repeats, by its key, one set of answers a block.</param>
    public GivenAnswers(
        IReadOnlyDictionary<string, GivenAnswer> byKey,
        IReadOnlyDictionary<string, IReadOnlyList<GivenAnswers>>? blocks = null)
        : this(byKey, blocks ?? NoBlocks, null)
    {
    }

    private GivenAnswers(
        IReadOnlyDictionary<string, GivenAnswer> byKey,
        IReadOnlyDictionary<string, IReadOnlyList<GivenAnswers>> blocks,
        GivenAnswers? plan) => (_byKey, _blocks, _plan) = (byKey, blocks, plan);

    private static readonly Dictionary<string, IReadOnlyList<GivenAnswers>> NoBlocks = [];

    public static GivenAnswers None { get; } = new(new Dictionary<string, GivenAnswer>());

    /// <summary>The blocks of a section that repeats; each of them sees the plan's other answers too.</summary>
    public IReadOnlyList<GivenAnswers> Blocks(string sectionKey) =>
        [.. _blocks.GetValueOrDefault(sectionKey, []).Select(block => new GivenAnswers(block._byKey, NoBlocks, this))];

    /// <summary>Null when nobody has touched the box.</summary>
    public GivenAnswer? Find(string key) => _byKey.GetValueOrDefault(key) ?? _plan?.Find(key);

    public string? Value(string key) => Find(key)?.Value is { Length: > 0 } value ? value : null;

    /// <summary>
    /// What a condition looks at: a single answer, each pick of a list, or each cell of a table's column.
    /// Never throws: words that only look like a list are one answer.
    /// </summary>
    public IReadOnlyList<string> Values(string key, string? column = null)
    {
        if (Value(key) is not { } value) return [];
        if (!value.StartsWith('[')) return column is null ? [value] : [];
        try
        {
            using var list = JsonDocument.Parse(value);
            return [.. list.RootElement.EnumerateArray().Select(item => Cell(item, column)).OfType<string>()];
        }
        catch (JsonException)
        {
            return column is null ? [value] : [];
        }
    }

    private static string? Cell(JsonElement item, string? column) => item.ValueKind switch
    {
        JsonValueKind.String when column is null => item.GetString(),
        JsonValueKind.Object when column is null => item.GetRawText(),
        JsonValueKind.Object when item.TryGetProperty(column!, out var cell) && cell.ValueKind == JsonValueKind.String
            => cell.GetString() is { Length: > 0 } text ? text : null,
        _ => null,
    };
}
