namespace VirtualSchool.Training.Domain.Rules;

/// <summary>What each rule says, and in what it is counted.</summary>
internal static class RuleWords
{
    public static string Of(RuleName name) => name switch
    {
        RuleName.PercentToComplete => "Completed, from so much of the minutes on",
        RuleName.PlacesPerSetting => "Places for one school or team, unless an event says otherwise",
        RuleName.PlacesPerGroup => "Places in a group, unless it says otherwise",
        RuleName.DecideBefore => "Decided whether an event below its minimum takes place, before its first day",
        _ => "Told that a planned course has no date, before its month",
    };

    public static string UnitOf(RuleName name) => name switch
    {
        RuleName.PercentToComplete => "per cent",
        RuleName.PlacesPerSetting or RuleName.PlacesPerGroup => "places",
        _ => "weeks",
    };

    public static int MostOf(RuleName name) => name switch
    {
        RuleName.PercentToComplete => 100,
        RuleName.PlacesPerSetting or RuleName.PlacesPerGroup => 1000,
        _ => 52,
    };
}
