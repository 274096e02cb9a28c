using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Domain.Rules;

/// <summary>All rules, and which of them applies on a day.</summary>
internal sealed class RuleBook(IReadOnlyList<PepRule> rules)
{
    public PepRule On(RuleName name, DateOnly day) =>
        rules.Where(r => r.Name == name && r.AppliesFrom <= day).MaxBy(r => r.AppliesFrom)
        ?? throw new Refusal($"No rule says \"{RuleWords.Of(name)}\" on {Plans.Words.Day(day)}. Add one under Settings, PEP rules.");

    public int Number(RuleName name, DateOnly day) => On(name, day).Number;

    public static void RefuseWhatCannotBe(RuleName name, int number, RuleBasis basis, string source)
    {
        if (string.IsNullOrWhiteSpace(source)) throw new Refusal("Say where the rule comes from: guidance, a policy, a decision and its date.", "Source");
        if (number is < 0 or > 200) throw new Refusal("The number of days lies between 0 and 200.", "Number");
        if (!Enum.IsDefined(name) || !Enum.IsDefined(basis)) throw new Refusal("Choose a rule and how its days are counted.", "Basis");
    }
}
