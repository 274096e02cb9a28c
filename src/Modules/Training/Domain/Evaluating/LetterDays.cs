using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>On which days people are asked, by the council's rules.</summary>
internal sealed class LetterDays(RuleBook rules, DateOnly today)
{
    // After a stand-still, or for an event of long ago, nobody is asked out of the blue.
    private const int TooLate = 14;

    /// <summary>The day on which letters of a moment begin; null where the offering has no dates.</summary>
    public DateOnly? Begin(Offering offering, Moment moment) => moment switch
    {
        Moment.Before => offering.FirstDay?.AddDays(-Days(RuleName.AskBefore)),
        Moment.AtEnd => offering.LastDay?.AddDays(Days(RuleName.AskAtEnd)),
        Moment.WeeksLater => offering.LastDay?.AddDays(Days(RuleName.AskWeeksLater)),
        _ => offering.LastDay?.AddDays(Days(RuleName.AskTermLater)),
    };

    /// <summary>How many letters of a moment should have gone by today: 0 to 3.</summary>
    public int DueBy(Offering offering, Moment moment)
    {
        if (Begin(offering, moment) is not { } begin || today < begin || today > begin.AddDays(TooLate)) return 0;
        if (moment == Moment.Before) return today < offering.FirstDay ? 1 : 0;
        return today >= begin.AddDays(Days(RuleName.AskSecondTime)) ? 3 : today >= begin.AddDays(Days(RuleName.AskAgain)) ? 2 : 1;
    }

    /// <summary>True when so much time has passed since the last letter that another may go.</summary>
    public bool MayAskAgain(DateOnly lastAsked) => today >= lastAsked.AddDays(Days(RuleName.AskAgain));

    private int Days(RuleName name) => rules.Number(name, today);
}
