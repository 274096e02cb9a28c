using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Rules;

/// <summary>One rule as it applies from a day, until a later row of the same name takes over.</summary>
[CouncilsChoice]
internal sealed class TrainingRule
{
    private TrainingRule() { }

    /// <exception cref="Refusal">The number makes no sense, or nothing says where the rule comes from.</exception>
    public TrainingRule(RuleName name, int? number, DateOnly appliesFrom, string? source, PersonId? setBy)
    {
        if (!Enum.IsDefined(name)) throw new Refusal("Choose a rule.", nameof(Name));
        (Id, Name, AppliesFrom, SetBy) = (Guid.CreateVersion7(), name, appliesFrom, setBy);
        Number = Said.Between(number, 1, RuleWords.MostOf(name), $"the {RuleWords.UnitOf(name)}", nameof(Number));
        Source = Said.Line(source, "where the rule comes from: guidance, a policy, a decision and its date", 500, nameof(Source));
    }

    public Guid Id { get; private init; }

    public RuleName Name { get; private init; }

    public int Number { get; private init; }

    public DateOnly AppliesFrom { get; private init; }

    public string Source { get; private init; } = "";

    /// <summary>Who set it; null for one that came with the service.</summary>
    public PersonId? SetBy { get; private init; }
}
