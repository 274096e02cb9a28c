using VirtualSchool.Children.Data;
using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;

namespace VirtualSchool.Children.Demonstration.Calendars;

/// <summary>The terms of the council and of its largest neighbour, whose year begins two days later.</summary>
internal sealed class DemonstrationCalendars
{
    private const int FirstYear = 2021;

    public DemonstrationCalendars(DateOnly today)
    {
        Neighbour = new CalendarRow { Owner = CalendarOwner.Authority, OwnerCode = Authority.Neighbour.Code, Name = Authority.Neighbour.Name };
        foreach (var start in Enumerable.Range(FirstYear, AcademicYear.Of(today).StartYear + 2 - FirstYear))
        {
            Add(CalendarRow.CouncilId, new SchoolYearDates(new AcademicYear(start)));
            Add(Neighbour.Id, new SchoolYearDates(new AcademicYear(start), daysLater: 2));
        }
    }

    public CalendarRow Neighbour { get; }

    public List<TermRow> Terms { get; } = [];

    public List<ClosureRow> Closures { get; } = [];

    private void Add(Guid calendar, SchoolYearDates year)
    {
        Terms.AddRange(year.Terms.Select(t => new TermRow { CalendarId = calendar, Name = t.Name, From = t.From, Until = t.Until }));
        Closures.AddRange(year.Closures.Select(c => new ClosureRow { CalendarId = calendar, From = c.From, Until = c.Until, Reason = c.Reason }));
    }
}
