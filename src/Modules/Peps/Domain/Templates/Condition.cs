using System.Globalization;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>
/// When something is shown or required. Total: for any facts and any answers it holds or it does not, and it never throws.
/// What is not known or not answered satisfies no test, so only <see cref="Not"/> can turn it into "holds".
/// </summary>
internal abstract record Condition
{
    public abstract bool Holds(TemplateFacts facts, GivenAnswers answers);

    /// <summary>This condition and every one inside it.</summary>
    public virtual IEnumerable<Condition> Parts => [this];

    public static Condition? Both(Condition? one, Condition? other) =>
        one is null ? other : other is null ? one : new All([one, other]);

    internal sealed record Fact(string Name, ValueTest Test) : Condition
    {
        public override bool Holds(TemplateFacts facts, GivenAnswers answers) =>
            facts.Value(Name) is { } value && Test.Passes(value);
    }

    /// <summary>Holds when any pick of the answer, or any cell of the named column, passes.</summary>
    internal sealed record Answer(string Key, string? Column, ValueTest Test) : Condition
    {
        public override bool Holds(TemplateFacts facts, GivenAnswers answers) =>
            answers.Values(Key, Column).Any(Test.Passes);
    }

    internal sealed record All(IReadOnlyList<Condition> Of) : Condition
    {
        public override bool Holds(TemplateFacts facts, GivenAnswers answers) => Of.All(part => part.Holds(facts, answers));

        public override IEnumerable<Condition> Parts => [this, .. Of.SelectMany(part => part.Parts)];
    }

    internal sealed record Any(IReadOnlyList<Condition> Of) : Condition
    {
        public override bool Holds(TemplateFacts facts, GivenAnswers answers) => Of.Any(part => part.Holds(facts, answers));

        public override IEnumerable<Condition> Parts => [this, .. Of.SelectMany(part => part.Parts)];
    }

    internal sealed record Not(Condition Of) : Condition
    {
        public override bool Holds(TemplateFacts facts, GivenAnswers answers) => !Of.Holds(facts, answers);

        public override IEnumerable<Condition> Parts => [this, .. Of.Parts];
    }
}

/// <summary>One of the words, or a number between the limits; with neither, anything at all passes.</summary>
internal sealed record ValueTest(IReadOnlyList<string> In, decimal? From, decimal? To)
{
    public bool Passes(string value) => (In.Count == 0 || In.Contains(value)) && InRange(value);

    private bool InRange(string value)
    {
        if (From is null && To is null) return true;
        return decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && (From is null || number >= From)
            && (To is null || number <= To);
    }
}
