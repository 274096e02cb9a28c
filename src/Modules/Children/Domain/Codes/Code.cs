namespace VirtualSchool.Children.Domain.Codes;

/// <summary>One value of a national code set, with the days between which returns may use it.</summary>
internal sealed record Code(string Set, string Value, string Meaning, DateOnly? From, DateOnly? Until, string Source)
{
    public bool IsValidOn(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}
