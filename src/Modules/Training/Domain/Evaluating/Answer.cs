using System.Globalization;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>What somebody answered to one question; there is none where they left it empty.</summary>
internal sealed class Answer
{
    /// <summary>Posted for a scale where the question does not apply to them.</summary>
    public const string NotApplicable = "na";

    private const char Between = '|';

    // As a browser's calendar sends it, and as people type it where there is none.
    private static readonly string[] DaysTyped = ["yyyy-MM-dd", "d/M/yyyy", "d M yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private Answer() { }

    internal Answer(Guid set, string key) => (Id, AnswerSetId, Key) = (Guid.CreateVersion7(), set, key);

    public Guid Id { get; private init; }

    public Guid AnswerSetId { get; private init; }

    public string Key { get; private init; } = "";

    /// <summary>Of a scale or a number; null where it does not apply to them.</summary>
    [ValueUnlogged]
    public int? Number { get; private set; }

    /// <summary>Own words, the key chosen, the keys chosen, or the day.</summary>
    [ValueUnlogged]
    public string? Text { get; private set; }

    /// <summary>When the coordinator chose to print it; null while it is not printed.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<string> Chosen => Text?.Split(Between) ?? [];

    /// <summary>As its box shows it again.</summary>
    public IReadOnlyList<string> AsTyped => Number is { } n ? [n.ToString(CultureInfo.InvariantCulture)] : Text is null ? [NotApplicable] : Chosen;

    internal void Publish(DateTimeOffset? at) => PublishedAt = at;

    /// <exception cref="Refusal">It is not one of what can be answered.</exception>
    internal void Say(Question question, IReadOnlyList<string> typed)
    {
        (Number, Text) = (null, null);
        if (question.Kind == AnswerKind.Scale && typed[0] == NotApplicable) return;
        if (question.Kind is AnswerKind.Scale or AnswerKind.Number) Number = Within(question, typed[0]);
        else if (question.Kind is AnswerKind.OneOf or AnswerKind.AnyOf) Text = string.Join(Between, Known(question, typed));
        else if (question.Kind == AnswerKind.Day) Text = DayOf(question, typed[0]);
        else Text = Said.LineOrNothing(typed[0], $"the answer to “{question.Text}”", 2000, question.Key);
    }

    private static int Within(Question question, string typed) =>
        Said.Between(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, question.Range.Least, question.Range.Most, $"a number for “{question.Text}”", question.Key);

    private static IReadOnlyList<string> Known(Question question, IReadOnlyList<string> typed) =>
        typed.All(t => question.Options.Any(o => o.Key == t)) && (question.Kind == AnswerKind.AnyOf || typed.Count == 1)
            ? typed : throw new Refusal($"Choose one of the answers to “{question.Text}”.", question.Key);

    private static string DayOf(Question question, string typed) =>
        DateOnly.TryParseExact(typed.Trim(), DaysTyped, English, DateTimeStyles.AllowInnerWhite, out var day)
            ? day.ToString(DaysTyped[0], CultureInfo.InvariantCulture) : throw new Refusal($"Enter a day for “{question.Text}”, such as 27/3/2027.", question.Key);
}
