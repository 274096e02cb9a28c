namespace VirtualSchool.Children.Domain;

/// <summary>
/// The year group in which a school really teaches a child, where it differs from the one that the date of birth gives.
/// A child who was kept a year behind stays a year behind each September, until somebody records otherwise.
/// </summary>
internal sealed record RecordedYear(int YearGroup, int AcademicYearStart)
{
    public YearGroup? In(AcademicYear year, DateOnly born)
    {
        var moved = YearGroup + (year.StartYear - AcademicYearStart);
        return moved is >= Domain.YearGroup.Youngest and <= Domain.YearGroup.Oldest ? new YearGroup(moved) : Domain.YearGroup.ByBirth(born, year);
    }
}
