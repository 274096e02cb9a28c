namespace VirtualSchool.Children.Domain.Calendars;

/// <summary>
/// One owner's terms and closures. School days are the working days inside its terms without its closures. Where no terms have been
/// entered it counts working days, which come sooner, and <see cref="Says"/> owns up to it.
/// </summary>
internal sealed class SchoolCalendar(string owner, IReadOnlyCollection<TermDates> terms, IReadOnlyCollection<ClosedDays> closures, BankHolidays holidays)
{
    private readonly TermDates[] _terms = [.. terms.OrderBy(t => t.From)];
    private readonly HashSet<int> _years = [.. terms.Select(t => AcademicYear.Of(t.From).StartYear)];

    public string Owner => owner;

    public bool IsSchoolDay(DateOnly day) =>
        holidays.IsWorkingDay(day) && (!Knows(day) || (_terms.Any(t => t.Covers(day)) && !closures.Any(c => c.Covers(day))));

    /// <summary>The term that the day is in or, in a holiday, the one that comes next; null when none is entered for that time.</summary>
    public TermDates? TermOn(DateOnly day) => Knows(day) || _years.Contains(AcademicYear.Of(day).StartYear)
        ? _terms.FirstOrDefault(t => t.Until >= day)
        : null;

    /// <summary>Which calendar was used for the days between two dates, in words for the person who asks.</summary>
    public string Says(DateOnly from, DateOnly until)
    {
        var unknown = Days.From(from).TakeWhile(d => d <= until).FirstOrDefault(d => !Knows(d) && holidays.IsWorkingDay(d));
        return unknown == default
            ? $"School days of {owner}"
            : $"School days of {owner}; no terms are entered for {AcademicYear.Of(unknown)}, so its working days were counted";
    }

    // A gap between two terms is a holiday only where the terms of that year have been entered.
    private bool Knows(DateOnly day) =>
        _years.Contains(AcademicYear.Of(day).StartYear) && (day <= _terms[^1].Until || IsSummerAfter(_terms[^1].Until, day));

    private static bool IsSummerAfter(DateOnly lastDay, DateOnly day) =>
        lastDay.Month is 7 or 8 && AcademicYear.Of(lastDay) == AcademicYear.Of(day);
}
