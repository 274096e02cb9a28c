using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Calendars.Terms;

/// <summary>What a term must be beside the others of its calendar. Each refusal says which box it is about.</summary>
internal sealed class TermRules(AcademicYear year, IReadOnlyCollection<TermRow> others, BankHolidays holidays)
{
    private const string From = nameof(SaveTerm.From);
    private const string Until = nameof(SaveTerm.Until);

    public void Require(Season season, DateOnly from, DateOnly until)
    {
        if (until < from) throw new Refusal($"The term ends before it starts. Enter a last day after {HouseTime.Long(from)}.", Until);
        CalendarWords.RequireIn(year, from, From);
        CalendarWords.RequireIn(year, until, Until);
        RequireOneOfASeason(season);
        foreach (var other in others) RequireApart(other, from, until);
        foreach (var other in others.Where(o => AcademicYear.Of(o.From) == year)) RequireOrder(season, from, other);
    }

    /// <summary>Refuses new dates of a term that leave a closure of it outside.</summary>
    public static void RequireInside(IEnumerable<ClosureRow> closures, DateOnly from, DateOnly until)
    {
        if (closures.FirstOrDefault(c => c.From < from || c.Until > until) is { } left)
            throw new Refusal($"{CalendarWords.Of(left)} would lie outside the term. Change or remove that closure first.", left.From < from ? From : Until);
    }

    private void RequireOneOfASeason(Season season)
    {
        if (others.FirstOrDefault(o => AcademicYear.Of(o.From) == year && Seasons.Of(o.Name) == season) is { } same)
            throw new Refusal($"{CalendarWords.Of(same)} is entered already. Change that term, or choose another here.", nameof(SaveTerm.Season));
    }

    private void RequireApart(TermRow other, DateOnly from, DateOnly until)
    {
        if (from <= other.Until && other.From <= until)
            throw new Refusal($"These days overlap {CalendarWords.Of(other)}. Enter days outside it, or change that term first.", other.From <= from ? From : Until);
        var (ends, starts) = other.Until < from ? (other.Until, from) : (until, other.From);
        if (Days.Between(ends, starts.AddDays(-1), holidays.IsWorkingDay) == 0)
            throw new Refusal($"There is no holiday between this term and {CalendarWords.Of(other)}. Leave at least one working day between two terms.", starts == from ? From : Until);
    }

    private static void RequireOrder(Season season, DateOnly from, TermRow other)
    {
        if (Seasons.Of(other.Name) is { } its && its < season != other.From < from)
            throw new Refusal($"{season} cannot come {(other.From < from ? "after" : "before")} {CalendarWords.Of(other)}. A school year has autumn, spring and summer in this order.", nameof(SaveTerm.Season));
    }
}
