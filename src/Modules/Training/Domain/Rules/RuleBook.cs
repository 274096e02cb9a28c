using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Rules;

/// <summary>All rules, and which of them applies on a day.</summary>
internal sealed class RuleBook(IReadOnlyList<TrainingRule> rules)
{
    /// <exception cref="Refusal">None applies on that day.</exception>
    public TrainingRule On(RuleName name, DateOnly day) =>
        rules.Where(r => r.Name == name && r.AppliesFrom <= day).MaxBy(r => r.AppliesFrom)
        ?? throw new Refusal($"No rule says “{RuleWords.Of(name)}” on {Words.Day(day)}. Add one under Settings, Training rules.");

    /// <exception cref="Refusal">None applies on that day.</exception>
    public int Number(RuleName name, DateOnly day) => On(name, day).Number;
}
