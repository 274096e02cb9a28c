namespace VirtualSchool.Training.Domain.Rules;

/// <summary>What a council decides about training. Each is dated data with its source; none is a constant.</summary>
internal enum RuleName
{
    PercentToComplete = 10,
    PlacesPerSetting = 20,
    PlacesPerGroup = 21,
    SettingLimitEnds = 22,
    DecideBefore = 30,
    PlanningAhead = 31,
    AskBefore = 60,
    AskAtEnd = 61,
    AskWeeksLater = 62,
    AskTermLater = 63,
    AskAgain = 64,
    AskSecondTime = 65,
    AnswersForInterval = 66,
    OfferHours = 40,
    OfferHoursLastWeek = 41,
    ConfirmHours = 42,
    BookingVisitHours = 43,
    FirstReminder = 50,
    LastReminder = 51,
    FollowOnWeeks = 70,
    PoolEndsSoon = 71,
    PlaceUnused = 72,
    TrainingLasts = 80,
    TeacherIsNew = 81,
    QualifyingHours = 90,
    QualifyingWeeks = 91,
}
