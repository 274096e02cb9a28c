using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>What a visitor of the demonstration should find among so many: a death, a return home, an adoption, a change of school, each of these days.</summary>
internal static class Stories
{
    public static void Tell(IReadOnlyList<Life> lives, DateOnly today, Random dice)
    {
        var settled = dice.Shuffled(lives.Where(l => !l.WithoutPlace && l.Stays[^1] is { Until: null } stay && stay.From < today.AddDays(-400) && IsPupil(l, today)));
        End(settled[0], today.AddDays(-19), "E2");
        End(settled[1], today.AddDays(-11), "E4A");
        End(settled[^1], today.AddDays(-33), "E11");
        settled[^1].IsAdopted = true;
        settled.Skip(2).First(l => l.Area == Area.City && l.Sen != "E").MovesSchoolOn = Weekday(today.AddDays(-12));
    }

    // A pupil from Year 4 to Year 10, so that there is a plan to stop and a school to leave.
    private static bool IsPupil(Life life, DateOnly today) => YearGroup.ByBirth(life.BornOn, AcademicYear.Of(today))?.Number is >= 4 and <= 10;

    private static void End(Life life, DateOnly on, string why) => (life.Stays[^1].Until, life.Stays[^1].WhyEnded) = (on, why);

    /// <summary>The day, or the Friday before a weekend.</summary>
    public static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
