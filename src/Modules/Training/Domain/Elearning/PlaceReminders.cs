using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Domain.Elearning;

/// <summary>When whoever has begun nothing of their e-learning is asked to: some days after the enrolment, then again at an interval, so often and no more.</summary>
internal sealed record PlaceReminders(int First, int Again, int Most, DateOnly Today)
{
    // After a stand-still, or for an enrolment of long ago, nobody is written to out of the blue.
    private const int TooLate = 30;

    public static PlaceReminders Of(RuleBook rules, DateOnly today) =>
        new(rules.Number(RuleName.PlaceReminder, today), rules.Number(RuleName.PlaceReminderAgain, today), rules.Number(RuleName.PlaceReminders, today), today);

    /// <summary>The earliest day of enrolment of which a first letter still goes.</summary>
    public DateOnly EarliestFirst => Today.AddDays(-First - TooLate);

    public bool IsDue(Enrolment enrolment) => enrolment.IsIdle && enrolment.Reminders < Most
        && (enrolment.RemindedOn is { } last ? last.AddDays(Again) <= Today : enrolment.EnrolledOn.AddDays(First) <= Today && enrolment.EnrolledOn >= EarliestFirst);
}
