using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Answers;

internal sealed class FindDeadlinesHandler(ChildrenDbContext data, CalendarLibrary library)
    : IRequestHandler<FindDeadlines, IReadOnlyList<Deadline>>, IRequestHandler<SchoolDaysBetween, DaysCounted>
{
    public async Task<IReadOnlyList<Deadline>> Handle(FindDeadlines query, CancellationToken cancel)
    {
        var book = await library.OpenAsync(cancel);
        var calendars = await CalendarsOfAsync([.. query.Asked.Where(a => a.Basis == DayBasis.SchoolDays && a.Child is not null).Select(a => a.Child!.Value)], book, cancel);
        return [.. query.Asked.Select(a => Answer(a, book, calendars))];
    }

    public async Task<DaysCounted> Handle(SchoolDaysBetween query, CancellationToken cancel)
    {
        var book = await library.OpenAsync(cancel);
        var calendar = query.Child is { } child ? (await CalendarsOfAsync([child], book, cancel)).GetValueOrDefault(child, book.Council) : book.Council;
        var (first, last) = query.From <= query.Until ? (query.From, query.Until) : (query.Until, query.From);
        return new(Days.Between(query.From, query.Until, calendar.IsSchoolDay), calendar.Says(first, last));
    }

    private static Deadline Answer(DeadlineAsked asked, CalendarBook book, Dictionary<ChildId, SchoolCalendar> calendars)
    {
        if (asked.Basis == DayBasis.CalendarDays) return new(asked.From.AddDays(asked.Days), "Calendar days");
        if (asked.Basis == DayBasis.WorkingDays) return new(Days.After(asked.From, asked.Days, book.Holidays.IsWorkingDay), "Working days, without England's bank holidays");
        var calendar = asked.Child is { } child ? calendars.GetValueOrDefault(child, book.Council) : book.Council;
        var on = Days.After(asked.From, asked.Days, calendar.IsSchoolDay);
        return new(on, calendar.Says(asked.From, on));
    }

    private async Task<Dictionary<ChildId, SchoolCalendar>> CalendarsOfAsync(HashSet<ChildId> children, CalendarBook book, CancellationToken cancel)
    {
        if (children.Count == 0) return [];
        var schools = await (
            from child in data.Set<Child>()
            where children.Contains(child.Id) && child.SchoolUrn != null
            join school in data.Set<School>() on child.SchoolUrn equals school.Urn
            select new { child.Id, school.Urn, school.AuthorityCode }).ToListAsync(cancel);
        return schools.ToDictionary(s => s.Id, s => book.For(s.Urn, s.AuthorityCode));
    }
}
