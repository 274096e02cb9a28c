using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>The lives of a whole council.</summary>
internal static class CouncilLives
{
    private const int PupilsOfLargeSchool = 10;
    private const int YearsBack = 9;

    private static readonly (int What, int Weight)[] AgesInCare =
        [(0, 5), (1, 4), (2, 4), (3, 4), (4, 4), (5, 4), (6, 4), (7, 4), (8, 5), (9, 5), (10, 6), (11, 6), (12, 7), (13, 7), (14, 8), (15, 8), (16, 9), (17, 10)];

    public static IReadOnlyList<Life> Make(DemonstrationWorld world)
    {
        var dice = world.Dice("lives");
        if (world.Size.Children is { } many) return [.. Enumerable.Range(0, many).Select(_ => Present(world.Today, dice))];
        var lives = new PastCouncil(world.Today, dice).Make();
        Stories.Tell(lives, world.Today, dice);
        SendToLargeSchool(lives, world.Today, dice);
        return lives;
    }

    public static Life New(DateOnly born, Area area, bool withoutPlace, bool alone, DateOnly today, Random dice) => new()
    {
        BornOn = born,
        Sex = dice.Chance(alone ? 90 : 55) ? Sex.Male : Sex.Female,
        Heritage = alone ? InventedNames.Shipped.Heritage(dice.Chance(60) ? "afghan-kurdish" : "horn-of-africa") : InventedNames.Shipped.Heritage(dice),
        Area = area,
        IsAlone = alone,
        WithoutPlace = withoutPlace,
        Sen = Age.On(today, born) switch { < 3 => null, >= 16 => dice.Pick(Needs.OfAdults), _ => dice.Pick(Needs.OfSchoolAge) },
    };

    private static Life Present(DateOnly today, Random dice)
    {
        var age = dice.Pick(AgesInCare);
        var born = dice.Day(today.AddYears(-age - 1).AddDays(1), today.AddYears(-age).AddDays(-8));
        var life = New(born, dice.Chance(40) ? Area.City : Area.Outside, withoutPlace: false, age >= 16 && dice.Chance(20), today, dice);
        var days = Math.Min(YearsBack * 365, today.DayNumber - born.DayNumber - 3);
        life.Stays.Add(new Stay { From = today.AddDays(-1 - (int)((days - 1) * Math.Pow(dice.NextDouble(), 1.6))) });
        return life;
    }

    private static void SendToLargeSchool(IReadOnlyList<Life> lives, DateOnly today, Random dice)
    {
        var pupils = lives.Where(l => l is { Area: Area.City, WithoutPlace: false, MovesSchoolOn: null } && l.Sen != "E" && l.IsInCare(today)
            && Stages.Of(YearGroup.ByBirth(l.BornOn, AcademicYear.Of(today))?.Number) == Stage.Secondary);
        foreach (var life in dice.Shuffled(pupils).Take(PupilsOfLargeSchool)) life.AtLargeSchool = true;
    }
}
