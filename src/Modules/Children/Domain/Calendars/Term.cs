namespace VirtualSchool.Children.Domain.Calendars;

/// <summary>A school term, both days included, with its half-term break inside it as a closure.</summary>
internal sealed record TermDates(string Name, DateOnly From, DateOnly Until)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}

/// <summary>Days within a term on which schools are closed: half-term, INSET. Both days included.</summary>
internal sealed record ClosedDays(DateOnly From, DateOnly Until, string Reason)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
