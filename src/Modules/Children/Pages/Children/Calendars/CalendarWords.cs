using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Calendars;

/// <summary>Words and addresses that the pages about calendars share.</summary>
internal static class CalendarWords
{
    public static string Days(DateOnly from, DateOnly until) => from == until ? HouseTime.Long(from) : $"{HouseTime.Long(from)} to {HouseTime.Long(until)}";

    public static string Of(TermRow term) => $"{term.Name} ({Days(term.From, term.Until)})";

    public static string Of(ClosureRow closure) => $"{closure.Reason} ({Days(closure.From, closure.Until)})";

    public static string To(Guid calendar, AcademicYear year) => $"/settings/calendars?calendar={calendar}&year={year.StartYear}";

    public static void RequireIn(AcademicYear year, DateOnly day, string field)
    {
        if (AcademicYear.Of(day) != year)
            throw new Refusal($"{HouseTime.Long(day)} is not in the school year {year}, which runs from {HouseTime.Long(year.From)} to {HouseTime.Long(year.Until)}. Enter a day within it, or go to the other year first.", field);
    }
}
