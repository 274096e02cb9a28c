namespace VirtualSchool.Training.Imports;

/// <summary>What one row says of one person.</summary>
/// <param name="Number">As a spreadsheet numbers it.</param>
/// <param name="Modules">The course's modules that they have done.</param>
/// <param name="FirstDone">The first day on which they did something; null when none is said.</param>
internal sealed record CompletionRow(int Number, string Email, string? Name, string? Institution, DateOnly? EnrolledOn, DateOnly? CompletedOn, IReadOnlyList<Guid> Modules, DateOnly? FirstDone)
{
    /// <summary>From when they count as enrolled if nobody here knows better.</summary>
    public DateOnly EnrolledFrom(DateOnly today) => EnrolledOn ?? FirstDone ?? CompletedOn ?? today;
}
