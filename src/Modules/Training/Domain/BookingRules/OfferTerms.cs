using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Domain.BookingRules;

/// <summary>For how long a place that came free is held.</summary>
internal static class OfferTerms
{
    private const int LastWeek = 7;

    /// <summary>Until when; never longer than until the event's first day begins, and at least for an hour.</summary>
    public static DateTimeOffset Until(RuleBook rules, DateTimeOffset now, DateOnly firstDay)
    {
        var today = now.ToLondonDate();
        var hours = rules.Number(firstDay.DayNumber - today.DayNumber <= LastWeek ? RuleName.OfferHoursLastWeek : RuleName.OfferHours, today);
        var (until, begins) = (now.AddHours(hours), London.StartOf(firstDay));
        return until <= begins ? until : begins > now.AddHours(1) ? begins : now.AddHours(1);
    }
}
