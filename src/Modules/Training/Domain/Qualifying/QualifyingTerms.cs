using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Domain.Qualifying;

/// <summary>What the council's rules say of the way to an award: how many one-to-one hours, within how many weeks.</summary>
internal sealed record QualifyingTerms(int Hours, int Weeks)
{
    public int Minutes => Hours * 60;

    public static QualifyingTerms Of(RuleBook rules, DateOnly day) => new(rules.Number(RuleName.QualifyingHours, day), rules.Number(RuleName.QualifyingWeeks, day));

    /// <summary>The last day of the clock.</summary>
    public DateOnly EndsOn(DateOnly startedOn) => startedOn.AddDays(7 * Weeks);

    /// <summary>"week 3 of 12, until 14 Feb 2027", "4 days over"; once it has ended "ended in week 11 of 12", "4 days over when it ended".</summary>
    /// <param name="endedOn">The day of the award or of leaving, on which the clock stops; null while it runs.</param>
    public string ClockInWords(DateOnly startedOn, DateOnly today, DateOnly? endedOn = null)
    {
        var (day, end) = (endedOn ?? today, EndsOn(startedOn));
        if (day > end) return Words.Count(day.DayNumber - end.DayNumber, "day") + (endedOn is null ? " over" : " over when it ended");
        var week = Math.Min(((day.DayNumber - startedOn.DayNumber) / 7) + 1, Weeks);
        return endedOn is null ? $"week {week} of {Weeks}, until {Words.Day(end)}" : $"ended in week {week} of {Weeks}";
    }
}
