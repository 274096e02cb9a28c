namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>The lists that questions may take their choices from.</summary>
internal enum ChoiceList
{
    Needs,
    Strands,
}

/// <summary>A need that a target answers, or a strand (kind of help) that money is asked for.</summary>
/// <param name="Phases">The plans in which it is offered.</param>
/// <param name="Offered">False where it is kept for old plans and for its refusal, but not offered.</param>
/// <param name="WhyNot">Why it is not offered, in words for the person who looks for it.</param>
/// <param name="Source">Where the entry comes from.</param>
internal sealed record ListedChoice(
    string Key, string Name, IReadOnlyList<PepPhase> Phases, bool Offered, string Source, string? WhyNot = null);
