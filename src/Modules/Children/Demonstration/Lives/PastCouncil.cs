using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>The lives of the shipped council: the year 2022-23 as <see cref="YearOf2022"/> shapes it, and all years since.</summary>
internal sealed class PastCouncil(DateOnly today, Random dice)
{
    private const int Toddlers = 92;
    private const int NearlyAdults = 88;
    private const int EntrantsAYear = 178;
    private const int ReturnsInHundred = 6;

    private static readonly (int What, int Weight)[] AgesAtEntry =
        [(0, 18), (1, 5), (2, 5), (3, 5), (4, 4), (5, 4), (6, 4), (7, 4), (8, 4), (9, 4), (10, 4), (11, 4), (12, 5), (13, 6), (14, 7), (15, 8), (16, 8), (17, 3)];

    public IReadOnlyList<Life> Make() => [.. OfSchoolAge(), .. Beside(), .. Since(), JustCame()];

    private IEnumerable<Life> OfSchoolAge() => YearOf2022.Slots(dice).Select(OfSchoolAge);

    private Life OfSchoolAge(Slot slot)
    {
        var born = BornFor(slot.YearGroup);
        var life = New(born, slot.Area ?? Area.City, slot.Area is null);
        life.Sen = slot.Sen;
        var stay = slot.Standing switch
        {
            Standing.TwelveMonths => new Stay { From = Early(born, YearOf2022.From) },
            Standing.Newer => new Stay { From = dice.Day(YearOf2022.From.AddDays(3), YearOf2022.At.AddDays(-3)) },
            Standing.Unclear => new Stay { From = dice.Day(YearOf2022.From.AddDays(3), YearOf2022.At.AddDays(-3)), BeginsHere = false },
            _ => GoneBy(life),
        };
        life.Stays.Add(stay);
        Continue(life, stay);
        return life;
    }

    // Several left just before 31 March.
    private Stay GoneBy(Life life)
    {
        var ended = dice.Chance(25) ? dice.Day(new(2023, 3, 1), YearOf2022.At) : dice.Day(YearOf2022.From.AddDays(2), YearOf2022.At);
        return new Stay { From = Early(life.BornOn, ended.AddDays(-14)), Until = ended, WhyEnded = Leaving.Why(life, ended, dice) };
    }

    /// <summary>Those who were below or above school age in that year.</summary>
    private IEnumerable<Life> Beside()
    {
        for (var i = 0; i < Toddlers + NearlyAdults; i++)
        {
            var born = i < Toddlers ? dice.Day(new(2018, 9, 1), YearOf2022.At.AddDays(-40)) : dice.Day(YearOf2022.From.AddYears(-18).AddDays(30), new(2006, 8, 31));
            var life = New(born, i % 5 < 3 ? Area.City : Area.Outside, withoutPlace: false);
            var stay = new Stay { From = Early(born, i < Toddlers ? YearOf2022.At : YearOf2022.From) };
            life.Stays.Add(stay);
            Continue(life, stay);
            yield return life;
        }
    }

    private IEnumerable<Life> Since()
    {
        var days = today.DayNumber - YearOf2022.At.DayNumber;
        for (var i = 0; i < days * EntrantsAYear / 365; i++) yield return Entrant(dice.Day(YearOf2022.At.AddDays(1), today.AddDays(-6)), dice.Pick(AgesAtEntry));
    }

    private Life JustCame() => Entrant(Stories.Weekday(today.AddDays(-4)), 9);

    private Life Entrant(DateOnly on, int age)
    {
        var alone = age >= 15 && dice.Chance(35);
        var born = dice.Day(on.AddYears(-age - 1).AddDays(5), on.AddYears(-age).AddDays(-2));
        var life = New(born, dice.Chance(45) ? Area.City : Area.Outside, withoutPlace: false, alone);
        var stay = new Stay { From = on };
        life.Stays.Add(stay);
        if (on.AddDays(20) < today) Continue(life, stay);
        return life;
    }

    private void Continue(Life life, Stay stay)
    {
        if (stay.Until is null) Leaving.Continue(life, stay, stay.From > YearOf2022.At ? stay.From : YearOf2022.At.AddDays(1), today, dice);
        if (stay.Until is not { } left || stay.WhyEnded is not ("E4A" or "E4B" or "E8") || !dice.Chance(ReturnsInHundred)) return;
        var back = dice.Day((left > YearOf2022.At ? left : YearOf2022.At).AddDays(60), left.AddYears(2));
        if (back >= today.AddDays(-30) || back.AddDays(60) >= life.Eighteen) return;
        var again = new Stay { From = back };
        life.Stays.Add(again);
        Leaving.Continue(life, again, back, today, dice);
    }

    private Life New(DateOnly born, Area area, bool withoutPlace, bool alone = false) => CouncilLives.New(born, area, withoutPlace, alone, today, dice);

    /// <summary>A first day by which the child was born and in care at the latest on the day given; most came within the last years.</summary>
    private DateOnly Early(DateOnly born, DateOnly latest)
    {
        var first = born.AddDays(3) > latest.AddYears(-9) ? born.AddDays(3) : latest.AddYears(-9);
        var days = latest.DayNumber - first.DayNumber;
        return days <= 0 ? latest : latest.AddDays(-(int)(days * Math.Pow(dice.NextDouble(), 1.6)));
    }

    private DateOnly BornFor(int yearGroup)
    {
        var lastAugust = new DateOnly(YearOf2022.AcademicYear - 4 - yearGroup, 8, 31);
        return dice.Day(lastAugust.AddYears(-1).AddDays(1), lastAugust);
    }
}
