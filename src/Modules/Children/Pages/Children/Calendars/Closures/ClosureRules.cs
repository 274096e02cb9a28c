using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Calendars.Closures;

/// <summary>What a closure must be beside the terms and other closures of its calendar.</summary>
internal sealed class ClosureRules(AcademicYear year, IReadOnlyCollection<TermRow> terms, IReadOnlyCollection<ClosureRow> others, BankHolidays holidays)
{
    private const string From = nameof(SaveClosure.From);
    private const string Until = nameof(SaveClosure.Until);

    public void Require(DateOnly from, DateOnly until)
    {
        if (until < from) throw new Refusal($"The closure ends before it starts. Enter a last day on or after {HouseTime.Long(from)}, or leave it empty for one day.", Until);
        CalendarWords.RequireIn(year, from, From);
        CalendarWords.RequireIn(year, until, Until);
        RequireInTerm(from, until);
        if (others.FirstOrDefault(o => from <= o.Until && o.From <= until) is { } other)
            throw new Refusal($"These days overlap {CalendarWords.Of(other)}. Change that closure, or enter other days.", From);
        if (!Days.From(from).TakeWhile(d => d <= until).Any(holidays.IsWorkingDay))
            throw new Refusal("Schools are closed on these days without it: they are weekends or bank holidays.", From);
    }

    private void RequireInTerm(DateOnly from, DateOnly until)
    {
        var term = terms.FirstOrDefault(t => t.From <= from && from <= t.Until);
        if (term is null)
            throw new Refusal($"{HouseTime.Long(from)} is in no term, so schools are closed then without it. Enter days inside a term.", From);
        if (until > term.Until)
            throw new Refusal($"{CalendarWords.Of(term)} ends before this closure does. Enter a last day inside the term.", Until);
    }
}
