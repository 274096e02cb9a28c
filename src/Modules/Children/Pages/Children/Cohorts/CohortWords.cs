namespace VirtualSchool.Children.Pages.Cohorts;

/// <summary>Who is counted, in sentences that are printed with each figure.</summary>
internal static class CohortWords
{
    public const string LookedAfter =
        "Children under 18 with an episode of care that began on or before the day and had not ended on it. An episode is over on the day it ends. "
        + "Agreed series of short breaks (legal status V3 and V4) are not counted.";

    public const string EverInYear =
        "Children under 18 at the start of the year who were looked after on at least one day from 1 April to 31 March, short breaks not counted.";

    public const string TwelveMonths =
        "Of the children looked after on 31 March, those looked after without a break since 1 April of the year before: no episode in the year began care, "
        + "ended it or was a short break that ended. Not known: children whose records begin within the year without saying that care began then.";
}
