namespace VirtualSchool.Children.Domain.Codes;

/// <summary>One value of a national code set, with the days between which returns may use it.</summary>
/// <param name="IsConfirmed">False while nobody has held its wording or its days against the guide that it comes from.</param>
internal sealed record Code(string Set, string Value, string Meaning, DateOnly? From, DateOnly? Until, string Source, bool IsConfirmed)
{
    public bool IsValidOn(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}
