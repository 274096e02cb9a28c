using Shouldly;
using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Platform.Figures;
using Xunit;

namespace VirtualSchool.Children.Tests.Demonstration;

/// <summary>The published figures of a real city's year come out of the demonstration's records, whatever the seed and the day.</summary>
public sealed class YearOf2022Tests
{
    private static readonly TwelveMonths Cohort = new(EndingIn: 2023);
    private static readonly AcademicYear Year = new(2022);

    [Theory]
    [InlineData(1, "2026-11-22")]
    [InlineData(7, "2026-11-22")]
    [InlineData(1, "2028-02-29")]
    public void Figures_OfTheYear_AreThePublishedOnes(int seed, string today)
    {
        var council = InventedCouncil.Shipped(seed, DateOnly.Parse(today));
        var roll = council.Children.Where(c => c.IsLookedAfterOn(Cohort.At) && IsOfSchoolAge(c)).ToList();

        roll.Count.ShouldBe(391);
        council.Children.Count(c => IsOfSchoolAge(c) && WasLookedAfterInYear(c)).ShouldBe(500);
        ShouldSay(ByTwelveMonths(roll), 315, 370, 21);
        ShouldSay(InCity(roll, council.Schools), 134, 363, 28);
        new[] { 0..0, 1..6, 7..11 }.Select(years => InPhase(roll, years)).Select(f => (f.Numerator, f.Denominator, f.Unknowns)).ShouldBe([(16, 370, 21), (142, 370, 21), (212, 370, 21)]);
        new[] { "E", "K", "N" }.Select(need => WithNeed(roll, need)).Select(f => (f.Numerator, f.Denominator, f.Unknowns)).ShouldBe([(104, 360, 31), (121, 360, 31), (135, 360, 31)]);
    }

    [Fact]
    public void TwelveMonthCohorts_OfTheYearsTested_AreThePublishedOnes()
    {
        var cohort = InventedCouncil.Shipped().Children.Where(c => c.IsLookedAfterTwelveMonthsAt(Cohort) && !Cohort.CannotTell(c.Episodes)).ToList();

        new[] { 0, 1, 2, 6, 11 }.Select(year => cohort.Count(c => YearOf(c) == year)).ShouldBe([5, 13, 17, 26, 37]);
        cohort.Count(c => YearOf(c) == 2 && c.SenProvision is "E" or "K").ShouldBe(12);
        cohort.Count(c => YearOf(c) == 11 && c.SenProvision is "E" or "K").ShouldBe(29);
    }

    private static bool IsOfSchoolAge(Child child) => YearOf(child) is >= 0 and <= 11;

    private static int? YearOf(Child child) => YearGroup.ByBirth(child.BornOn, Year)?.Number;

    private static bool WasLookedAfterInYear(Child child) => child.PeriodsOfCare.Any(p => p.From <= Cohort.At && (p.Until is null || p.Until > Cohort.Since));

    private static Figure ByTwelveMonths(List<Child> roll)
    {
        var unclear = roll.Count(c => Cohort.CannotTell(c.Episodes));
        return new(roll.Count(c => c.IsLookedAfterTwelveMonthsAt(Cohort)) - unclear, roll.Count - unclear, unclear, Cohort.At, "Looked after for twelve months, of those whose entry is known");
    }

    private static Figure InCity(List<Child> roll, InventedSchools schools)
    {
        var authorities = schools.All.Select(e => e.School).Append(schools.Converted!.From).ToDictionary(s => s.Urn, s => s.AuthorityCode);
        var known = roll.Select(c => c.PlaceOn(Cohort.At) is { } place ? authorities[place.SchoolUrn] : null).OfType<string>().ToList();
        return new(known.Count(code => code == Authority.Own.Code), known.Count, roll.Count - known.Count, Cohort.At, "At a school of the council's own area, of those whose school's authority is known");
    }

    private static Figure InPhase(List<Child> roll, Range years)
    {
        var placed = roll.Where(c => c.PlaceOn(Cohort.At) is not null).ToList();
        return new(placed.Count(c => YearOf(c) >= years.Start.Value && YearOf(c) <= years.End.Value), placed.Count, roll.Count - placed.Count, Cohort.At, "By year group, of those with a school place");
    }

    private static Figure WithNeed(List<Child> roll, string need)
    {
        var known = roll.Count(c => c.SenProvision is not null);
        return new(roll.Count(c => c.SenProvision == need), known, roll.Count - known, Cohort.At, "By special need as last recorded");
    }

    private static void ShouldSay(Figure figure, int numerator, int denominator, int unknowns) =>
        (figure.Numerator, figure.Denominator, figure.Unknowns).ShouldBe((numerator, denominator, unknowns));
}
