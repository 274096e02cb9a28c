using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>Which days a clock counts.</summary>
public enum DayBasis
{
    /// <summary>Monday to Friday without England's bank holidays.</summary>
    WorkingDays = 1,

    /// <summary>Working days in term without the closures of the calendar that applies to the child.</summary>
    SchoolDays = 2,

    /// <summary>Every day.</summary>
    CalendarDays = 3,
}

/// <summary>One clock: so many days after a day, which itself is day 0.</summary>
/// <param name="Child">Whose school's calendar applies; null for the council's.</param>
/// <param name="From">Day 0.</param>
/// <param name="Days">How many days, 0 or more.</param>
/// <param name="Basis">Which days count.</param>
public sealed record DeadlineAsked(ChildId? Child, DateOnly From, int Days, DayBasis Basis);

/// <summary>When a clock runs out.</summary>
/// <param name="On">The last day on which it is in time.</param>
/// <param name="Calendar">Which calendar was used, in words, with what was missing from it.</param>
public sealed record Deadline(DateOnly On, string Calendar);

/// <summary>
/// When each of these clocks runs out, in the order asked. School days are those of the child's school, else of the school's authority,
/// else of the council, else working days. Sent by other modules; many at once cost a few queries in all.
/// </summary>
[AllowSystem]
public sealed record FindDeadlines(IReadOnlyList<DeadlineAsked> Asked) : IQuery<IReadOnlyList<Deadline>>;

/// <summary>How many school days lie after one day up to and including another; negative when the second comes first.</summary>
/// <param name="Child">Whose school's calendar applies; null for the council's.</param>
/// <param name="From">Day 0.</param>
/// <param name="Until">The last day counted.</param>
[AllowSystem]
public sealed record SchoolDaysBetween(ChildId? Child, DateOnly From, DateOnly Until) : IQuery<DaysCounted>;

/// <summary>A number of days and the calendar that says so.</summary>
public sealed record DaysCounted(int Days, string Calendar);

/// <summary>
/// The council's term that a day is in or, in a holiday, the term that comes next. Where no terms have been entered it answers with a third of
/// the academic year (from 1 September, 1 January, 1 May) and <see cref="TermFound.Calendar"/> says so.
/// </summary>
public sealed record FindTerm(DateOnly On) : IQuery<TermFound>;

/// <summary>A term, both days included.</summary>
/// <param name="Name">"Autumn 2026".</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Calendar">Whose terms they are, in words.</param>
public sealed record TermFound(string Name, DateOnly From, DateOnly Until, string Calendar);
