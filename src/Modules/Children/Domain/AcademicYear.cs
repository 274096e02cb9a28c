namespace VirtualSchool.Children.Domain;

/// <summary>1 September to 31 August, named by the year in which it starts. Never mixed with the year of the 903, which starts on 1 April.</summary>
internal readonly record struct AcademicYear(int StartYear)
{
    public DateOnly From => new(StartYear, 9, 1);

    public DateOnly Until => new(StartYear + 1, 8, 31);

    public static AcademicYear Of(DateOnly day) => new(day.Month >= 9 ? day.Year : day.Year - 1);

    public override string ToString() => $"{StartYear}/{(StartYear + 1) % 100:00}";
}
