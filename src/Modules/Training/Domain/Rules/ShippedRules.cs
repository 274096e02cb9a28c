namespace VirtualSchool.Training.Domain.Rules;

/// <summary>The rules that a new council starts with, each with where it comes from. All can be changed on screen.</summary>
internal static class ShippedRules
{
    private const string OurStart = "Shipped as a starting point; set your own";

    public static IReadOnlyList<TrainingRule> All { get; } =
    [
        Rule(RuleName.PercentToComplete, 80, OurStart),
        Rule(RuleName.PlacesPerSetting, 4, OurStart),
        Rule(RuleName.PlacesPerGroup, 10, "Groups of up to ten by cluster of schools, as a council with 70 schools ran its qualification in 2014-15"),
        Rule(RuleName.DecideBefore, 4, "Councils’ published booking terms: decided about four weeks before"),
        Rule(RuleName.PlanningAhead, 8, OurStart),
        Rule(RuleName.AskBefore, 7, OurStart),
        Rule(RuleName.AskAtEnd, 1, OurStart),
        Rule(RuleName.AskWeeksLater, 42, "Published evaluations ask again six to eight weeks later"),
        Rule(RuleName.AskTermLater, 91, OurStart),
        Rule(RuleName.AskAgain, 3, OurStart),
        Rule(RuleName.AskSecondTime, 7, OurStart),
        Rule(RuleName.AnswersForInterval, 10, "Below ten pairs an interval by Student’s t says little"),
        Rule(RuleName.SettingLimitEnds, 10, OurStart),
        Rule(RuleName.OfferHours, 48, OurStart),
        Rule(RuleName.OfferHoursLastWeek, 24, OurStart),
        Rule(RuleName.ConfirmHours, 24, OurStart),
        Rule(RuleName.BookingVisitHours, 12, OurStart),
        Rule(RuleName.FirstReminder, 7, OurStart),
        Rule(RuleName.LastReminder, 1, OurStart),
        Rule(RuleName.FollowOnWeeks, 13, "A council whose participants took e-learning up across the three months after the event"),
        Rule(RuleName.PoolEndsSoon, 60, OurStart),
        Rule(RuleName.PlaceUnused, 30, OurStart),
        Rule(RuleName.PlaceReminder, 14, OurStart),
        Rule(RuleName.PlaceReminderAgain, 14, OurStart),
        Rule(RuleName.PlaceReminders, 2, "Two reminders before an unused place is reclaimed after thirty days; shipped as a starting point"),
        Rule(RuleName.PacksBefore, 3, OurStart),
        Rule(RuleName.TrainingLasts, 24, "The statutory guidance on designated teachers of 2018 asks for training and names no interval; two years shipped as a starting point"),
        Rule(RuleName.TeacherIsNew, 12, OurStart),
        Rule(RuleName.QualifyingHours, 17, "As a council with 70 schools ran its qualification in 2014-15"),
        Rule(RuleName.QualifyingWeeks, 12, "As a council with 70 schools ran its qualification in 2014-15"),
    ];

    private static TrainingRule Rule(RuleName name, int number, string source) => new(name, number, new DateOnly(2015, 9, 1), source, setBy: null);
}
