using Shouldly;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using Xunit;

namespace VirtualSchool.Children.Tests.Domain;

public sealed class CareTests
{
    private static readonly TwelveMonths Cohort = new(2026);

    [Fact]
    public void Periods_OfEpisodesThatContinue_AreOne() =>
        PeriodOfCare.In([Episode("2025-01-10", "2025-06-01", "S", "X1"), Episode("2025-06-01", null, "P")])
            .ShouldBe([new PeriodOfCare(Day("2025-01-10"), null, null)]);

    [Fact]
    public void Periods_WhenTheChildLeftAndCameBackTheSameDay_AreTwo() =>
        PeriodOfCare.In([Episode("2025-01-10", "2025-06-01", "S", "E4A"), Episode("2025-06-01", null, "S")]).Count.ShouldBe(2);

    [Fact]
    public void Periods_AfterAGap_AreTwo() =>
        PeriodOfCare.In([Episode("2025-01-10", "2025-06-01", "S", "X1"), Episode("2025-06-20", null, "P")]).Count.ShouldBe(2);

    [Fact]
    public void Periods_OfShortBreaks_AreNone() =>
        PeriodOfCare.In([Episode("2025-01-10", null, "S", legal: "V3"), Episode("2025-02-10", null, "S", legal: "V4")]).ShouldBeEmpty();

    [Fact]
    public void LookedAfter_OnTheDayAnEpisodeCeases_IsNo()
    {
        var child = Born("2012-05-05", Episode("2025-01-10", "2025-06-01", "S", "E4A"));
        child.IsLookedAfterOn(Day("2025-01-10")).ShouldBeTrue();
        child.IsLookedAfterOn(Day("2025-05-31")).ShouldBeTrue();
        child.IsLookedAfterOn(Day("2025-06-01")).ShouldBeFalse();
    }

    [Fact]
    public void LookedAfter_FromTheEighteenthBirthday_IsNoEvenWithAnOpenEpisode()
    {
        var child = Born("2008-05-05", Episode("2020-01-10", null, "S"));
        child.IsLookedAfterOn(Day("2026-05-04")).ShouldBeTrue();
        child.IsLookedAfterOn(Day("2026-05-05")).ShouldBeFalse();
        child.PeriodsOfCare.Single().Until.ShouldBe(Day("2026-05-05"));
    }

    [Fact]
    public void Begin_AnEpisodeThatEndedInDeath_RecordsTheDeath() =>
        Born("2012-05-05", Episode("2025-01-10", "2025-06-01", "S", "E2")).DiedOn.ShouldBe(Day("2025-06-01"));

    [Fact]
    public void TwelveMonths_OpenAllYear_IsIn() => Cohort.Includes([Episode("2025-03-20", null, "S")]).ShouldBeTrue();

    [Fact]
    public void TwelveMonths_CameInOnTheFirstOfApril_IsIn() => Cohort.Includes([Episode("2025-04-01", null, "S")]).ShouldBeTrue();

    [Fact]
    public void TwelveMonths_CameInADayLater_IsOut() => Cohort.Includes([Episode("2025-04-02", null, "S")]).ShouldBeFalse();

    [Fact]
    public void TwelveMonths_LeftAndCameBack_IsOut() =>
        Cohort.Includes([Episode("2024-01-01", "2025-08-01", "S", "E4A"), Episode("2025-08-01", null, "S")]).ShouldBeFalse();

    [Fact]
    public void TwelveMonths_LeftBeforeTheEnd_IsOut() => Cohort.Includes([Episode("2024-01-01", "2026-03-30", "S", "E4A")]).ShouldBeFalse();

    [Fact]
    public void TwelveMonths_LeftAfterTheEnd_IsIn() => Cohort.Includes([Episode("2024-01-01", "2026-04-01", "S", "E4A")]).ShouldBeTrue();

    [Fact]
    public void TwelveMonths_AShortBreakEndedInTheYear_IsOut() =>
        Cohort.Includes([Episode("2025-04-10", "2025-05-01", "S", "X1", "V3"), Episode("2025-05-01", null, "L")]).ShouldBeFalse();

    [Fact]
    public void TwelveMonths_AnOpenShortBreakAlone_IsOut() => Cohort.Includes([Episode("2024-04-10", null, "S", legal: "V4")]).ShouldBeFalse();

    [Fact]
    public void TwelveMonths_WhenOurRecordsBeginMidYear_CannotTell()
    {
        Cohort.CannotTell([Episode("2025-09-10", null, "P")]).ShouldBeTrue();
        Cohort.CannotTell([Episode("2024-09-10", null, "P")]).ShouldBeFalse();
    }

    [Fact]
    public void ClashOf_AnEpisodeSharingADay_IsThatEpisode()
    {
        var child = Born("2012-05-05", Episode("2025-01-10", "2025-06-01", "S", "X1"));
        child.ClashOf(Day("2025-05-31"), null, shortBreak: false).ShouldNotBeNull();
        child.ClashOf(Day("2025-06-01"), null, shortBreak: false).ShouldBeNull();
        child.ClashOf(Day("2025-05-31"), null, shortBreak: true).ShouldBeNull();
    }

    [Theory]
    [InlineData("DE1 1AA", "14 Larkspur Row")]
    [InlineData("DE1 1AB", null)]
    [InlineData(null, null)]
    public void Begin_UnderAnotherOrder_KeepsTheAddressOfTheSameHomeAlone(string? postcode, string? address)
    {
        var child = Born("2012-05-05", At("2025-01-10", "2025-06-01", "DE1 1AA"));
        child.LiveAt("14 Larkspur Row", Day("2025-03-01")).ShouldBe(true);
        child.LiveAt("14 Larkspur Row", Day("2025-03-01")).ShouldBe(false);
        child.LiveAt("14 Larkspur Row", Day("2025-07-01")).ShouldBeNull();
        var next = At("2025-06-01", null, postcode);
        child.Begin(next);
        next.PlacementAddress.ShouldBe(address);
    }

    private static CareEpisode At(string from, string? until, string? postcode)
    {
        var episode = Episode(from, until, "L");
        episode.PlacementPostcode = postcode;
        return episode;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text);

    private static Child Born(string on, params CareEpisode[] episodes)
    {
        var child = new Child { CouncilNumber = "1001", BornOn = Day(on) };
        foreach (var episode in episodes)
            child.Begin(episode);
        return child;
    }

    private static CareEpisode Episode(string from, string? until, string began, string? ended = null, string legal = "C2") => new()
    {
        From = Day(from),
        Until = until is null ? null : Day(until),
        WhyBegan = began,
        WhyEnded = ended,
        LegalStatus = legal,
    };
}
