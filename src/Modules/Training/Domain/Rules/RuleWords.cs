namespace VirtualSchool.Training.Domain.Rules;

/// <summary>What each rule says, and in what it is counted.</summary>
internal static class RuleWords
{
    public static string Of(RuleName name) => name switch
    {
        RuleName.PercentToComplete => "Completed, from so much of the minutes on",
        RuleName.PlacesPerSetting => "Places for one school or team, with which a new event begins",
        RuleName.PlacesPerGroup => "Places in a group, unless it says otherwise",
        RuleName.SettingLimitEnds => "The limit for one school or team no longer holds, before the first day",
        RuleName.OfferHours => "A place that comes free is held for whoever is next on the waiting list",
        RuleName.OfferHoursLastWeek => "The same in the last seven days before the event",
        RuleName.ConfirmHours => "The link that confirms an e-mail address opens",
        RuleName.BookingVisitHours => "A browser in which an address was confirmed may see and change its bookings",
        RuleName.FirstReminder => "First reminder, before the first day",
        RuleName.LastReminder => "Last reminder, before the first day",
        RuleName.DecideBefore => "Decided whether an event below its minimum takes place, before its first day",
        RuleName.AskBefore => "Asked how confident they are, before the first day",
        RuleName.AskAtEnd => "Asked what it was worth, after the last day",
        RuleName.AskWeeksLater => "Asked what they have done, after the last day",
        RuleName.AskTermLater => "Asked what came of it, after the last day",
        RuleName.AskAgain => "Asked again who has not answered, after the first letter",
        RuleName.AskSecondTime => "Asked a last time, after the first letter",
        RuleName.FollowOnWeeks => "E-learning that follows an event may be taken up, after its last day",
        RuleName.PoolEndsSoon => "Told that a licence pool with free places ends, before its last day",
        RuleName.PlaceUnused => "Told that nothing was done with an e-learning place, after the enrolment",
        RuleName.PlaceReminder => "Reminded, who has begun nothing of their e-learning, after the enrolment",
        RuleName.PlaceReminderAgain => "The same again, after the reminder before",
        RuleName.PlaceReminders => "Reminders of one e-learning place, at most",
        RuleName.PacksBefore => "Told that packs of an event are not sent, before its first day",
        RuleName.AnswersForInterval => "An interval is shown beside a mean change, from so many people on",
        RuleName.TrainingLasts => "Training counts as current, after the course was completed",
        RuleName.TeacherIsNew => "A designated teacher counts as new, after the part began",
        RuleName.QualifyingHours => "One-to-one hours on the way to a qualification",
        RuleName.QualifyingWeeks => "One-to-one hours and portfolio are done, after they began",
        _ => "Told that a planned course has no date, before its month",
    };

    public static string UnitOf(RuleName name) => name switch
    {
        RuleName.PercentToComplete => "per cent",
        RuleName.PlacesPerSetting or RuleName.PlacesPerGroup => "places",
        RuleName.FollowOnWeeks => "weeks",
        RuleName.PlaceReminders => "letters",
        RuleName.AnswersForInterval => "people",
        RuleName.TrainingLasts or RuleName.TeacherIsNew => "months",
        RuleName.QualifyingHours => "hours",
        RuleName.QualifyingWeeks => "weeks",
        >= RuleName.AskBefore => "days",
        RuleName.SettingLimitEnds => "working days",
        RuleName.OfferHours or RuleName.OfferHoursLastWeek or RuleName.ConfirmHours or RuleName.BookingVisitHours => "hours",
        RuleName.FirstReminder or RuleName.LastReminder => "days",
        _ => "weeks",
    };

    public static int MostOf(RuleName name) => name switch
    {
        RuleName.PercentToComplete => 100,
        RuleName.PlacesPerSetting or RuleName.PlacesPerGroup => 1000,
        RuleName.FollowOnWeeks => 104,
        RuleName.TrainingLasts or RuleName.TeacherIsNew or RuleName.QualifyingHours or RuleName.QualifyingWeeks => 120,
        RuleName.PlaceReminders => 10,
        >= RuleName.AskBefore => 366,
        RuleName.SettingLimitEnds => 60,
        RuleName.OfferHours or RuleName.OfferHoursLastWeek or RuleName.ConfirmHours => 336,
        RuleName.BookingVisitHours => 72,
        RuleName.FirstReminder or RuleName.LastReminder => 60,
        _ => 52,
    };
}
