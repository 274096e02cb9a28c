namespace VirtualSchool.Children.Domain;

internal static class Age
{
    public static int On(DateOnly day, DateOnly born) =>
        day.Year - born.Year - (day < BirthdayIn(day.Year, born) ? 1 : 0);

    public static DateOnly Reaches(int years, DateOnly born) => BirthdayIn(born.Year + years, born);

    // Family Law Reform Act 1969 s9: an age is reached at the start of the anniversary.
    // Somebody born on 29 February has no anniversary in a common year before 1 March.
    private static DateOnly BirthdayIn(int year, DateOnly born) =>
        born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year)
            ? new DateOnly(year, 3, 1)
            : new DateOnly(year, born.Month, born.Day);
}
