using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Calendars.OneYear;

/// <summary>Which day is so many school days after another, by a calendar; the day itself is day 0.</summary>
[AllowRoles(Role.Head, Role.Adviser, Role.Administrator)]
internal sealed record CountSchoolDays(Guid Calendar, DateOnly From, int Days) : IQuery<SchoolDaysCounted>;

/// <param name="Calendar">Which calendar was used, in words, with what was missing from it.</param>
internal sealed record SchoolDaysCounted(DateOnly On, string Calendar);

internal sealed class CountSchoolDaysValidator : AbstractValidator<CountSchoolDays>
{
    private const int Most = 400;

    public CountSchoolDaysValidator()
    {
        RuleFor(q => q.Days).InclusiveBetween(1, Most).WithMessage($"Enter a number of school days from 1 to {Most}.");
        RuleFor(q => q.From.Year).InclusiveBetween(2000, 2100).WithMessage("Enter a day from 2000 to 2100.").OverridePropertyName(nameof(CountSchoolDays.From));
    }
}

internal sealed class CountSchoolDaysHandler(ChildrenDbContext data, CalendarLibrary library) : IRequestHandler<CountSchoolDays, SchoolDaysCounted>
{
    public async Task<SchoolDaysCounted> Handle(CountSchoolDays query, CancellationToken cancel)
    {
        var row = await data.Set<CalendarRow>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == query.Calendar, cancel) ?? throw new NotFound("calendar");
        var calendar = Find(await library.OpenAsync(cancel), row);
        var on = Days.After(query.From, query.Days, calendar.IsSchoolDay);
        return new(on, calendar.Says(query.From, on));
    }

    private static SchoolCalendar Find(CalendarBook book, CalendarRow row) => row.Owner switch
    {
        CalendarOwner.School => book.For(int.Parse(row.OwnerCode, CultureInfo.InvariantCulture), null),
        CalendarOwner.Authority => book.For(null, row.OwnerCode),
        _ => book.Council,
    };
}
