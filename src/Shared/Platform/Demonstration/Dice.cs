namespace VirtualSchool.Platform.Demonstration;

/// <summary>Choosing by chance, the same way for the same seed.</summary>
public static class Dice
{
    /// <summary>True so many times in a hundred.</summary>
    public static bool Chance(this Random dice, int percent) => dice.Next(100) < percent;

    /// <summary>One of them.</summary>
    public static T Pick<T>(this Random dice, IReadOnlyList<T> of) => of[dice.Next(of.Count)];

    /// <summary>One of them, each as often as its weight says.</summary>
    public static T Pick<T>(this Random dice, IReadOnlyList<(T What, int Weight)> of)
    {
        var left = dice.Next(of.Sum(o => o.Weight));
        foreach (var (what, weight) in of)
            if ((left -= weight) < 0) return what;
        throw new InvalidOperationException("Nothing has any weight.");
    }

    /// <summary>A day from the first to the last, both possible; the first when they stand the wrong way round.</summary>
    public static DateOnly Day(this Random dice, DateOnly first, DateOnly last) =>
        last <= first ? first : first.AddDays(dice.Next(last.DayNumber - first.DayNumber + 1));

    /// <summary>The same things in another order.</summary>
    public static List<T> Shuffled<T>(this Random dice, IEnumerable<T> things)
    {
        var shuffled = things.ToArray();
        dice.Shuffle(shuffled);
        return [.. shuffled];
    }
}
