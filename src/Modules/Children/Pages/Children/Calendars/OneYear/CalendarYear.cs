using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Calendars.OneYear;

/// <summary>One calendar's dates in one school year.</summary>
/// <param name="Calendar">Which; null for the council's own.</param>
/// <param name="Year">The year in which it starts; null for the present one.</param>
[AllowRoles(Role.Head, Role.Adviser, Role.Administrator)]
internal sealed record CalendarYear(Guid? Calendar, int? Year) : IQuery<YearShown>;

/// <param name="Years">The years that can be chosen: all with terms, and those around today.</param>
/// <param name="HolidaysUntil">The last bank holiday that is known.</param>
internal sealed record YearShown(
    CalendarRow Calendar, IReadOnlyList<CalendarRow> Calendars, AcademicYear Year, IReadOnlyList<AcademicYear> Years,
    IReadOnlyList<TermShown> Terms, IReadOnlyList<ClosureRow> Closures, IReadOnlyList<BankHolidayRow> Holidays, DateOnly HolidaysUntil)
{
    public int SchoolDays => Terms.Sum(t => t.SchoolDays);
}

internal sealed record TermShown(Guid Id, string Name, DateOnly From, DateOnly Until, int SchoolDays);

internal sealed class CalendarYearHandler(ChildrenDbContext data, TimeProvider clock) : IRequestHandler<CalendarYear, YearShown>
{
    private const int Earliest = 2000;
    private const int Latest = 2100;

    public async Task<YearShown> Handle(CalendarYear query, CancellationToken cancel)
    {
        var now = AcademicYear.Of(clock.Today()).StartYear;
        var year = new AcademicYear(query.Year ?? now);
        if (year.StartYear is < Earliest or > Latest) throw new NotFound("school year");
        var calendars = await data.Set<CalendarRow>().AsNoTracking().OrderBy(c => c.Owner).ThenBy(c => c.Name).ToListAsync(cancel);
        var calendar = calendars.Find(c => c.Id == (query.Calendar ?? CalendarRow.CouncilId)) ?? throw new NotFound("calendar");
        var terms = await data.Set<TermRow>().AsNoTracking().Where(t => t.CalendarId == calendar.Id).OrderBy(t => t.From).ToListAsync(cancel);
        var closures = await data.Set<ClosureRow>().AsNoTracking().Where(c => c.CalendarId == calendar.Id).OrderBy(c => c.From).ToListAsync(cancel);
        var holidays = await data.Set<BankHolidayRow>().AsNoTracking().OrderBy(h => h.Date).ToListAsync(cancel);
        var years = terms.Select(t => AcademicYear.Of(t.From).StartYear).Append(year.StartYear).Concat([now - 1, now, now + 1]).Distinct().Order().Select(y => new AcademicYear(y));
        return new YearShown(
            calendar, calendars, year, [.. years],
            [.. terms.Where(t => AcademicYear.Of(t.From) == year).Select(t => Count(t, closures, holidays))],
            [.. closures.Where(c => AcademicYear.Of(c.From) == year)],
            [.. holidays.Where(h => AcademicYear.Of(h.Date) == year)], holidays.Count > 0 ? holidays[^1].Date : default);
    }

    private static TermShown Count(TermRow term, List<ClosureRow> closures, List<BankHolidayRow> holidays)
    {
        var alone = new SchoolCalendar(term.Name, [new(term.Name, term.From, term.Until)], [.. closures.Select(c => new ClosedDays(c.From, c.Until, c.Reason))], new BankHolidays(holidays.Select(h => h.Date)));
        return new(term.Id, term.Name, term.From, term.Until, Days.From(term.From).TakeWhile(d => d <= term.Until).Count(alone.IsSchoolDay));
    }
}
