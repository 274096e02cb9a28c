namespace VirtualSchool.Children.Domain.Calendars;

/// <summary>England's bank holidays. Working days are Monday to Friday without them.</summary>
// Banking and Financial Dealings Act 1971, and proclamations
internal sealed class BankHolidays(IEnumerable<DateOnly> days)
{
    private readonly HashSet<DateOnly> _days = [.. days];

    public bool Includes(DateOnly day) => _days.Contains(day);

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Includes(day);
}
