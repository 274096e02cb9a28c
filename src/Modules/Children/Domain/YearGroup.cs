using System.Globalization;
using VirtualSchool.Children.Contracts;

namespace VirtualSchool.Children.Domain;

/// <summary>National curriculum year: 0 is Reception, -1 and -2 the nursery years, 12 and 13 post-16.</summary>
internal readonly record struct YearGroup(int Number)
{
    public const int Youngest = YearNames.Youngest;
    public const int Oldest = YearNames.Oldest;

    private const int AgeInReception = 4;

    public string Name => YearNames.Of(Number);

    /// <summary>The year that the date of birth gives, or null before nursery and after Year 13.</summary>
    // Age on 31 August before the academic year starts, less 4: School Admissions Code, normal age group.
    public static YearGroup? ByBirth(DateOnly born, AcademicYear year) =>
        Within(Age.On(year.From.AddDays(-1), born) - AgeInReception);

    /// <summary>Reads "7", "Y7", "Year 7", "R", "N2"; null when it is none of them.</summary>
    public static YearGroup? Read(string text)
    {
        var word = text.Trim().ToUpperInvariant().Replace("YEAR", "Y").Replace(" ", "");
        return word switch
        {
            "R" or "YR" or "RECEPTION" => new YearGroup(0),
            "N2" or "NURSERY2" or "NURSERY" => new YearGroup(-1),
            "N1" or "NURSERY1" => new YearGroup(-2),
            _ => int.TryParse(word.TrimStart('Y'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? Within(number)
                : null,
        };
    }

    public override string ToString() => Name;

    private static YearGroup? Within(int number) => number is >= Youngest and <= Oldest ? new YearGroup(number) : null;
}
