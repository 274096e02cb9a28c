using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Phrases;

/// <summary>What people of the demonstration might answer, by question, some of it for one phase only.</summary>
internal sealed class AnswerWords
{
    private readonly Dictionary<string, string[]> _answers;

    private AnswerWords(Dictionary<string, string[]> answers) => _answers = answers;

    public static AnswerWords Shipped { get; } = new(Lines.Of("answers", cells: 2).GroupBy(line => line[0], line => line[1]).ToDictionary(g => g.Key, g => g.ToArray()));

    /// <summary>The questions that have words.</summary>
    public IEnumerable<string> Keys => _answers.Keys.Select(key => key.Split('@')[0]);

    /// <summary>One of the answers, or null where the list has none.</summary>
    public string? Find(string question, PepPhase phase, Random dice) =>
        (_answers.GetValueOrDefault($"{question}@{Letter(phase)}") ?? _answers.GetValueOrDefault(question)) is { } answers ? dice.Pick(answers) : null;

    public static char Letter(PepPhase phase) => phase switch
    {
        PepPhase.EarlyYears => 'e',
        PepPhase.Primary => 'p',
        PepPhase.Secondary => 's',
        _ => 'x',
    };
}
