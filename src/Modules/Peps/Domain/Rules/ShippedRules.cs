namespace VirtualSchool.Peps.Domain.Rules;

/// <summary>The rules that a new council starts with, each with where it comes from. All can be changed on screen.</summary>
internal static class ShippedRules
{
    private const string Guidance = "Statutory guidance on promoting the education of looked-after children, 2018, as councils' procedures quote it";
    private const string OurStart = "Shipped as a starting point, midway between councils' published procedures; set your own";

    public static IReadOnlyList<PepRule> All { get; } =
    [
        Rule(RuleName.FirstPlanInitiated, 10, RuleBasis.WorkingDays, Guidance),
        Rule(RuleName.FirstPlanWritten, 20, RuleBasis.SchoolDays, "Virtual school head's report of 2022-23, paragraph 35"),
        Rule(RuleName.AfterSchoolChangeInitiated, 10, RuleBasis.WorkingDays, OurStart),
        Rule(RuleName.AfterSchoolChangeWritten, 20, RuleBasis.WorkingDays, "Councils' procedures: within 20 working days of the change; some say 10"),
        Rule(RuleName.TermPlanInitiated, 15, RuleBasis.SchoolDays, OurStart),
        Rule(RuleName.TermPlanWritten, 10, RuleBasis.SchoolDays, OurStart),
        Rule(RuleName.RemindBefore, 3, RuleBasis.SchoolDays, OurStart),
        Rule(RuleName.RemindLate, 2, RuleBasis.SchoolDays, OurStart),
        Rule(RuleName.RemindLateAgain, 5, RuleBasis.SchoolDays, OurStart),
    ];

    private static PepRule Rule(RuleName name, int number, RuleBasis basis, string source) =>
        new(name, number, basis, new DateOnly(2015, 9, 1), source, setBy: null);
}
