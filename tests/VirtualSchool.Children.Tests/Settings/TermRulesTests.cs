using Shouldly;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Children.Pages.Calendars;
using VirtualSchool.Children.Pages.Calendars.Closures;
using VirtualSchool.Children.Pages.Calendars.Terms;
using VirtualSchool.Kernel;
using Xunit;

namespace VirtualSchool.Children.Tests.Settings;

public sealed class TermRulesTests
{
    private static readonly BankHolidays Holidays = new([new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1), new(2027, 3, 26), new(2027, 3, 29)]);
    private static readonly TermRow Autumn = Term("Autumn 2026", new(2026, 9, 2), new(2026, 12, 18));
    private static readonly TermRow Summer = Term("Summer 2027", new(2027, 4, 12), new(2027, 7, 21));
    private static readonly ClosureRow HalfTerm = new() { CalendarId = CalendarRow.CouncilId, Reason = "Half-term", From = new(2026, 10, 26), Until = new(2026, 10, 30) };

    [Fact]
    public void Term_BetweenItsNeighbours_IsAccepted() =>
        Should.NotThrow(() => Require(Season.Spring, "2027-01-05", "2027-03-25"));

    [Theory]
    [InlineData("Spring", "2027-03-25", "2027-01-05", "Until", "ends before it starts")]
    [InlineData("Spring", "2026-08-31", "2027-03-25", "From", "31 August 2026 is not in the school year 2026/27, which runs from 1 September 2026 to 31 August 2027")]
    [InlineData("Spring", "2027-01-05", "2027-09-01", "Until", "1 September 2027 is not in the school year 2026/27")]
    [InlineData("Autumn", "2027-01-05", "2027-03-25", "Season", "Autumn 2026 (2 September 2026 to 18 December 2026) is entered already")]
    [InlineData("Spring", "2026-12-18", "2027-03-25", "From", "overlap Autumn 2026")]
    [InlineData("Spring", "2027-01-05", "2027-04-12", "Until", "overlap Summer 2027")]
    [InlineData("Spring", "2026-12-21", "2027-03-25", "From", "no holiday between this term and Autumn 2026")]
    [InlineData("Spring", "2027-07-23", "2027-08-20", "Season", "Spring cannot come after Summer 2027")]
    public void Term_ThatCannotBe_IsRefusedAtItsBox(string season, string from, string until, string field, string sentence)
    {
        var refused = Should.Throw<Refusal>(() => Require(Enum.Parse<Season>(season), from, until));
        refused.Message.ShouldContain(sentence);
        refused.Field.ShouldBe(field);
    }

    [Fact]
    public void Term_WithOnlyBankHolidaysAndAWeekendBeforeTheNext_HasNoHoliday() =>
        Should.Throw<Refusal>(() => new TermRules(new AcademicYear(2026), [Term("Summer 2027", new(2027, 3, 30), new(2027, 7, 21))], Holidays)
            .Require(Season.Spring, new(2027, 1, 5), new(2027, 3, 25))).Message.ShouldContain("no holiday between");

    [Fact]
    public void Term_WhoseNewDatesLeaveAClosureOutside_IsRefused() =>
        Should.Throw<Refusal>(() => TermRules.RequireInside([HalfTerm], new(2026, 10, 28), new(2026, 12, 18))).Message.ShouldBe(
            "Half-term (26 October 2026 to 30 October 2026) would lie outside the term. Change or remove that closure first.");

    [Theory]
    [InlineData("2026-11-16", "2026-11-13", "Until", "ends before it starts")]
    [InlineData("2026-12-21", "2026-12-22", "From", "21 December 2026 is in no term")]
    [InlineData("2026-12-17", "2026-12-21", "Until", "ends before this closure does")]
    [InlineData("2026-10-30", "2026-11-02", "From", "overlap Half-term")]
    [InlineData("2026-11-14", "2026-11-15", "From", "weekends or bank holidays")]
    [InlineData("2025-11-14", "2025-11-15", "From", "not in the school year 2026/27")]
    public void Closure_ThatCannotBe_IsRefusedAtItsBox(string from, string until, string field, string sentence)
    {
        var refused = Should.Throw<Refusal>(() => new ClosureRules(new AcademicYear(2026), [Autumn, Summer], [HalfTerm], Holidays).Require(DateOnly.Parse(from), DateOnly.Parse(until)));
        refused.Message.ShouldContain(sentence);
        refused.Field.ShouldBe(field);
    }

    private static void Require(Season season, string from, string until) =>
        new TermRules(new AcademicYear(2026), [Autumn, Summer], Holidays).Require(season, DateOnly.Parse(from), DateOnly.Parse(until));

    private static TermRow Term(string name, DateOnly from, DateOnly until) => new() { CalendarId = CalendarRow.CouncilId, Name = name, From = from, Until = until };
}
