namespace VirtualSchool.Training.Domain.Rules;

/// <summary>What a council decides about training. Each is dated data with its source; none is a constant.</summary>
internal enum RuleName
{
    PercentToComplete = 10,
    PlacesPerSetting = 20,
    PlacesPerGroup = 21,
    DecideBefore = 30,
    PlanningAhead = 31,
    AskBefore = 60,
    AskAtEnd = 61,
    AskWeeksLater = 62,
    AskTermLater = 63,
    AskAgain = 64,
    AskSecondTime = 65,
    AnswersForInterval = 66,
}
