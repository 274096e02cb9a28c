namespace VirtualSchool.Peps.Domain.Rules;

/// <summary>What each rule says, and how it may be counted.</summary>
internal static class RuleWords
{
    public static string Of(RuleName name) => name switch
    {
        RuleName.FirstPlanInitiated => "First plan started, after coming into care",
        RuleName.FirstPlanWritten => "First plan written, after coming into care",
        RuleName.AfterSchoolChangeInitiated => "New plan started, after a change of school",
        RuleName.AfterSchoolChangeWritten => "New plan written, after a change of school",
        RuleName.TermPlanInitiated => "Plan of the term started, after the first day of term",
        RuleName.TermPlanWritten => "Plan of the term written, before the last day of term",
        RuleName.RemindBefore => "Reminder, before a part is due",
        RuleName.RemindLate => "Reminder, after a part was due",
        _ => "Last reminder, after a part was due",
    };

    public static string Of(RuleBasis basis) => basis switch
    {
        RuleBasis.SchoolDays => "school days",
        RuleBasis.WorkingDays => "working days",
        _ => "calendar days",
    };
}
