using Shouldly;
using VirtualSchool.Children.Domain;
using Xunit;

namespace VirtualSchool.Children.Tests.Domain;

public sealed class AgeTests
{
    private static readonly DateOnly LeapDay = new(2008, 2, 29);

    [Fact]
    public void Reaches_BornOnLeapDay_IsFirstOfMarchInACommonYear() =>
        Age.Reaches(18, LeapDay).ShouldBe(new DateOnly(2026, 3, 1));

    [Fact]
    public void On_BornOnLeapDay_IsStillYoungerOnTheTwentyEighth()
    {
        Age.On(new DateOnly(2026, 2, 28), LeapDay).ShouldBe(17);
        Age.On(new DateOnly(2026, 3, 1), LeapDay).ShouldBe(18);
        Age.On(new DateOnly(2024, 2, 28), LeapDay).ShouldBe(15);
        Age.On(new DateOnly(2024, 2, 29), LeapDay).ShouldBe(16);
    }

    [Theory]
    [InlineData("2014-08-31", 2026, 8)]
    [InlineData("2014-09-01", 2026, 7)]
    [InlineData("2022-09-01", 2026, -1)]
    [InlineData("2023-08-31", 2026, -1)]
    [InlineData("2009-08-31", 2026, 13)]
    public void ByBirth_CountsAgeOnTheLastDayOfAugust(string born, int year, int expected) =>
        YearGroup.ByBirth(DateOnly.Parse(born), new AcademicYear(year))!.Value.Number.ShouldBe(expected);

    [Fact]
    public void ByBirth_OutsideNurseryToYear13_IsNull()
    {
        YearGroup.ByBirth(new DateOnly(2025, 1, 1), new AcademicYear(2026)).ShouldBeNull();
        YearGroup.ByBirth(new DateOnly(2007, 1, 1), new AcademicYear(2026)).ShouldBeNull();
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Y11", 11)]
    [InlineData("Year 3", 3)]
    [InlineData("r", 0)]
    [InlineData("N2", -1)]
    public void Read_UnderstandsHowSchoolsWriteIt(string text, int expected) => YearGroup.Read(text)!.Value.Number.ShouldBe(expected);

    [Theory]
    [InlineData("Maple")]
    [InlineData("14")]
    [InlineData("")]
    public void Read_OfAnythingElse_IsNull(string text) => YearGroup.Read(text).ShouldBeNull();

    [Fact]
    public void TeachIn_AYearBehind_StaysAYearBehindNextSeptember()
    {
        var child = new Child { CouncilNumber = "1", BornOn = new DateOnly(2014, 8, 31) };
        child.TeachIn(new YearGroup(7), new AcademicYear(2026));
        child.YearGroupIn(new AcademicYear(2026))!.Value.Number.ShouldBe(7);
        child.YearGroupIn(new AcademicYear(2027))!.Value.Number.ShouldBe(8);
    }

    [Fact]
    public void TeachIn_TheYearOfBirth_RecordsNoDifference()
    {
        var child = new Child { CouncilNumber = "1", BornOn = new DateOnly(2014, 8, 31) };
        child.TeachIn(new YearGroup(8), new AcademicYear(2026));
        child.RecordedYearGroup.ShouldBeNull();
    }
}
