using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Domain.Trained;

/// <summary>What the council's rules say today of how long training counts, and how long a designated teacher is new.</summary>
/// <param name="Lasts">Months for which training counts as current.</param>
/// <param name="New">Months for which a designated teacher counts as new.</param>
internal sealed record TrainingTerms(int Lasts, int New, DateOnly Today)
{
    public static TrainingTerms Of(RuleBook rules, DateOnly today) => new(rules.Number(RuleName.TrainingLasts, today), rules.Number(RuleName.TeacherIsNew, today), today);

    /// <summary>The first day on which what was completed on a day no longer counts.</summary>
    public DateOnly LapsesOn(DateOnly completedOn) => completedOn.AddMonths(Lasts);

    public bool IsCurrent(DateOnly completedOn) => Today < LapsesOn(completedOn);

    public bool IsNew(DateOnly since) => Today < since.AddMonths(New);
}
