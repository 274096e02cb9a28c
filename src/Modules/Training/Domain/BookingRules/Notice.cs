namespace VirtualSchool.Training.Domain.BookingRules;

/// <summary>Working days from the day of receipt, which counts, to the day before an event, which counts too: for Tuesday, four days' notice comes by Wednesday of the week before.</summary>
internal static class Notice
{
    /// <summary>As many working days as anything asks for; what lies further off counts as so many.</summary>
    public const int Most = 60;

    /// <param name="workingDays">The next working days in order, from the day of receipt on.</param>
    public static int Days(IEnumerable<DateOnly> workingDays, DateOnly firstDay) => workingDays.TakeWhile(d => d < firstDay).Count();
}
