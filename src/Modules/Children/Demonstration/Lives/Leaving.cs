using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>When and why children leave care.</summary>
internal static class Leaving
{
    private const double YearsOnAverage = 5.5;

    private static readonly (string What, int Weight)[] Young = [("E4A", 25), ("E12", 30), ("E11", 5), ("E45", 15), ("E47", 10), ("E41", 10), ("E4B", 5)];
    private static readonly (string What, int Weight)[] Older = [("E4A", 45), ("E4B", 12), ("E45", 16), ("E47", 8), ("E41", 10), ("E13", 4), ("E3", 3), ("E8", 2)];
    private static readonly (string What, int Weight)[] Adult = [("E17", 35), ("E5", 40), ("E6", 12), ("E7", 13)];

    /// <summary>Lets the stay last from a day on, and end before today where chance has it.</summary>
    public static void Continue(Life life, Stay stay, DateOnly from, DateOnly today, Random dice)
    {
        var ends = from.AddDays(20 + (int)(-Math.Log(1 - dice.NextDouble()) * YearsOnAverage * 365));
        if (ends >= life.Eighteen) End(stay, life.Eighteen, dice.Pick(Adult), today);
        else End(stay, ends, Why(life, ends, dice), today);
    }

    /// <summary>A reason that suits the child's age on that day.</summary>
    public static string Why(Life life, DateOnly on, Random dice) => dice.Pick(Age.On(on, life.BornOn) < 5 ? Young : Older);

    private static void End(Stay stay, DateOnly on, string why, DateOnly today)
    {
        if (on <= today) (stay.Until, stay.WhyEnded) = (on, why);
    }
}
