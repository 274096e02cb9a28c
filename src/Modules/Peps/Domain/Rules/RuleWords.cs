namespace VirtualSchool.Peps.Domain.Rules;

/// <summary>What each rule says, and how it may be counted.</summary>
internal static class RuleWords
{
    private static readonly RuleBasis[] Days = [RuleBasis.SchoolDays, RuleBasis.WorkingDays, RuleBasis.CalendarDays];

    public static string Of(RuleName name) => name switch
    {
        RuleName.YoungestAge => "Youngest age for a plan",
        RuleName.OldestAge => "Plans end when a young person turns",
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
        RuleBasis.CalendarDays => "calendar days",
        _ => "years",
    };

    public static IReadOnlyList<RuleBasis> BasesOf(RuleName name) => name switch
    {
        RuleName.YoungestAge or RuleName.OldestAge => [RuleBasis.Years],
        _ => Days,
    };
}
