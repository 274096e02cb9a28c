using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>What happens to one invented child, before it is written down as records.</summary>
internal sealed class Life
{
    public required DateOnly BornOn { get; init; }

    public required Sex Sex { get; init; }

    public required Heritage Heritage { get; init; }

    public List<Stay> Stays { get; } = [];

    public Area Area { get; init; } = Area.City;

    public string? Sen { get; set; }

    /// <summary>Arrived in the country alone.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Had no school place on 31 March 2023.</summary>
    public bool WithoutPlace { get; init; }

    /// <summary>Goes to the school in the city that has the most looked-after pupils.</summary>
    public bool AtLargeSchool { get; set; }

    /// <summary>The day of this month on which the child changed school, or null.</summary>
    public DateOnly? MovesSchoolOn { get; set; }

    /// <summary>Is placed for adoption in the last home, and adopted out of it.</summary>
    public bool IsAdopted { get; set; }

    public DateOnly Eighteen => Age.Reaches(18, BornOn);

    public bool IsInCare(DateOnly day) => Stays.Exists(s => s.From <= day && (s.Until is null || s.Until > day)) && day < Eighteen;
}

/// <summary>One period in care.</summary>
internal sealed class Stay
{
    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    /// <summary>REC of its end.</summary>
    public string? WhyEnded { get; set; }

    /// <summary>False when our records begin without saying that care began: the child came from another council's books.</summary>
    public bool BeginsHere { get; init; } = true;
}
