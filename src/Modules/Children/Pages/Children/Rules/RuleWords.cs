using VirtualSchool.Children.Data;

namespace VirtualSchool.Children.Pages.Rules;

/// <summary>What each of the council's numbers is, in words, and between which bounds it makes sense.</summary>
internal static class RuleWords
{
    public static readonly RuleKey[] Chosen = [RuleKey.PepFromAge, RuleKey.PepUntilAge, RuleKey.SightAfterMove, RuleKey.SealedStaysOpen, RuleKey.SealComesOff];

    public static string Of(RuleKey key) => key switch
    {
        RuleKey.PepFromAge => "Age from which a looked-after child has a PEP",
        RuleKey.PepUntilAge => "Age at which PEPs end",
        RuleKey.SightAfterMove => "School days for which a former school’s designated teacher still sees a child",
        RuleKey.SealedStaysOpen => "Minutes for which a sealed record stays open to the head who opened it",
        RuleKey.SealComesOff => "Days within which the head can take back an adoption that was recorded by mistake",
        _ => "First day with this service",
    };

    public static (int Least, int Most) BoundsOf(RuleKey key) => key switch
    {
        RuleKey.PepFromAge => (0, 5),
        RuleKey.PepUntilAge => (16, 19),
        RuleKey.SealedStaysOpen => (5, 240),
        RuleKey.SealComesOff => (0, 365),
        _ => (0, 60),
    };
}
