namespace VirtualSchool.Training.Domain.Rules;

/// <summary>What a council decides about training. Each is dated data with its source; none is a constant.</summary>
internal enum RuleName
{
    PercentToComplete = 10,
    PlacesPerSetting = 20,
    PlacesPerGroup = 21,
    DecideBefore = 30,
    PlanningAhead = 31,
}
