using Shouldly;
using VirtualSchool.Children.Domain.Calendars;
using Xunit;

namespace VirtualSchool.Children.Tests.Domain;

public sealed class CalendarTests
{
    private static readonly BankHolidays Holidays = new([new DateOnly(2026, 12, 25), new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 1)]);

    private static readonly SchoolCalendar Council = new(
        "Anytown Council",
        [
            new TermDates("Summer 2026", new DateOnly(2026, 4, 13), new DateOnly(2026, 7, 22)),
            new TermDates("Autumn 2026", new DateOnly(2026, 9, 2), new DateOnly(2026, 12, 18)),
            new TermDates("Spring 2027", new DateOnly(2027, 1, 5), new DateOnly(2027, 3, 25)),
        ],
        [new ClosedDays(new DateOnly(2026, 10, 26), new DateOnly(2026, 10, 30), "Half-term"), new ClosedDays(new DateOnly(2026, 9, 2), new DateOnly(2026, 9, 2), "INSET")],
        Holidays);

    [Theory]
    [InlineData("2026-09-03", true)]
    [InlineData("2026-09-02", false)]
    [InlineData("2026-10-28", false)]
    [InlineData("2026-08-12", false)]
    [InlineData("2026-09-05", false)]
    [InlineData("2026-12-21", false)]
    public void IsSchoolDay_IsAWorkingDayInTermWithoutClosures(string day, bool expected) =>
        Council.IsSchoolDay(DateOnly.Parse(day)).ShouldBe(expected);

    [Fact]
    public void After_TheDayOfEntry_IsDayNought() =>
        Days.After(new DateOnly(2026, 11, 2), 1, Council.IsSchoolDay).ShouldBe(new DateOnly(2026, 11, 3));

    [Fact]
    public void After_TwentySchoolDaysFromJuly_RunsPastTheSummer() =>
        Days.After(new DateOnly(2026, 7, 15), 20, Council.IsSchoolDay).ShouldBe(new DateOnly(2026, 9, 23));

    [Fact]
    public void After_TenWorkingDaysOverChristmas_SkipsBankHolidays() =>
        Days.After(new DateOnly(2026, 12, 18), 10, Holidays.IsWorkingDay).ShouldBe(new DateOnly(2027, 1, 6));

    [Fact]
    public void Between_IsTheConverseOfAfter()
    {
        var due = Days.After(new DateOnly(2026, 7, 15), 20, Council.IsSchoolDay);
        Days.Between(new DateOnly(2026, 7, 15), due, Council.IsSchoolDay).ShouldBe(20);
        Days.Between(due, new DateOnly(2026, 7, 15), Council.IsSchoolDay).ShouldBe(-20);
    }

    [Fact]
    public void Says_WithinItsTerms_NamesItsOwner() =>
        Council.Says(new DateOnly(2026, 7, 15), new DateOnly(2026, 9, 25)).ShouldBe("School days of Anytown Council");

    [Fact]
    public void Says_PastItsTerms_OwnsUpToWorkingDays() =>
        Council.Says(new DateOnly(2027, 3, 20), new DateOnly(2027, 4, 20)).ShouldContain("no terms are entered for 2026/27");

    [Fact]
    public void IsSchoolDay_WhereNoTermsAreEntered_IsAWorkingDay() => Council.IsSchoolDay(new DateOnly(2027, 5, 4)).ShouldBeTrue();

    [Fact]
    public void TermOn_InAHoliday_IsTheTermThatComes() => Council.TermOn(new DateOnly(2026, 8, 1))!.Name.ShouldBe("Autumn 2026");

    [Fact]
    public void TermOn_WhereNoTermsAreEntered_IsNull() => Council.TermOn(new DateOnly(2029, 5, 1)).ShouldBeNull();
}
