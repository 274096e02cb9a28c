using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Calendars;

namespace VirtualSchool.Children.Calendars;

/// <summary>All calendars as they stand: the one of a child's school, else of the school's authority, else of the council.</summary>
internal sealed class CalendarBook
{
    private readonly Dictionary<(CalendarOwner, string), SchoolCalendar> _calendars;

    public CalendarBook(IEnumerable<CalendarRow> calendars, IEnumerable<TermRow> terms, IEnumerable<ClosureRow> closures, BankHolidays holidays)
    {
        var (termsOf, closuresOf) = (terms.ToLookup(t => t.CalendarId), closures.ToLookup(c => c.CalendarId));
        Holidays = holidays;
        _calendars = calendars.Where(c => c.Id == CalendarRow.CouncilId || termsOf.Contains(c.Id)).ToDictionary(
            c => (c.Owner, c.OwnerCode),
            c => new SchoolCalendar(c.Name, [.. termsOf[c.Id].Select(Term)], [.. closuresOf[c.Id].Select(Closure)], holidays));
    }

    public BankHolidays Holidays { get; }

    public SchoolCalendar Council => _calendars[(CalendarOwner.Council, "")];

    public SchoolCalendar For(int? schoolUrn, string? authorityCode) =>
        _calendars.GetValueOrDefault((CalendarOwner.School, $"{schoolUrn}"))
        ?? _calendars.GetValueOrDefault((CalendarOwner.Authority, authorityCode ?? ""))
        ?? Council;

    private static TermDates Term(TermRow row) => new(row.Name, row.From, row.Until);

    private static ClosedDays Closure(ClosureRow row) => new(row.From, row.Until, row.Reason);
}
